import type { Frame } from "playwright-core";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { planBook } from "../embedded/page/planBook";

let host: HostPageTest;

beforeAll(async () => {
  host = await openHostPage(planBook(3));
}, 120_000);
afterAll(() => host.close());

const paneFrame = () => host.page.locator('iframe[data-runtime="pane"]');

/** A frame of the page once the real Office.js client in it is ready. */
async function officeFrame(): Promise<Frame> {
  const element = await host.page.waitForSelector('iframe[data-runtime="pane"]', {
    state: "attached",
  });
  const frame = await element.contentFrame();
  if (!frame) throw new Error("no frame");
  await frame.waitForFunction(() => typeof Office !== "undefined");
  await frame.evaluate(async () => {
    await Office.onReady();
  });
  return frame;
}

describe("the task pane beside the sheet", () => {
  it("is the add-in's own page, in Excel as far as Office.js can tell", async () => {
    const frame = await officeFrame();
    expect(new URL(frame.url()).pathname).toBe("/taskpane.html");
    await expect(frame.evaluate(() => Office.onReady())).resolves.toMatchObject({
      host: "Excel",
      platform: "PC",
    });
  });

  it("shows in the sheet what the add-in writes and selects", async () => {
    const frame = await officeFrame();
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("C4");
        range.values = [["書き込んだ文"]];
        range.select();
        await context.sync();
      }),
    );
    await host.page.waitForSelector('td[data-address="C4"] >> text=書き込んだ文');
    await expect(host.selected()).resolves.toBe("C4");
  });

  it("tells the add-in what a person selects and types", async () => {
    const frame = await officeFrame();
    await host.cell("C5").click();
    await host.page.keyboard.type("手で書いた文");
    await host.page.keyboard.press("Enter");
    const seen = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const selected = context.workbook.getSelectedRange().load("address");
        const typed = context.workbook.worksheets.getActiveWorksheet().getRange("C5");
        typed.load("values");
        await context.sync();
        return [selected.address, String(typed.values[0]?.[0])];
      }),
    );
    expect(seen).toEqual(["R5進捗表!C6", "手で書いた文"]);
  });

  it("does not let the add-in write while a person types into a cell", async () => {
    const frame = await officeFrame();
    await host.cell("C6").click();
    await host.page.keyboard.type("途中");
    const write = frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("C6").values = [["上書き"]];
        await context.sync();
      }),
    );
    await expect(write).rejects.toThrow("セル編集モード");
    await host.page.keyboard.press("Escape");
  });

  it("is hidden when it is closed; its page lives on, as in a shared runtime", async () => {
    const { page } = host;
    const frame = await officeFrame();
    await frame.evaluate(() => document.body.setAttribute("data-session", "the first"));
    await page.getByRole("button", { name: "作業ウィンドウを閉じる" }).click();
    await expect(paneFrame().isVisible()).resolves.toBe(false);
    await expect(paneFrame().count()).resolves.toBe(1);
    await page.getByRole("button", { name: "開く", exact: true }).click();
    await expect(paneFrame().isVisible()).resolves.toBe(true);
    const session = (await officeFrame()).locator("body").getAttribute("data-session");
    await expect(session).resolves.toBe("the first");
  });

  it("is passed by with F6 while it is hidden", async () => {
    const { page, cell } = host;
    await page.getByRole("button", { name: "作業ウィンドウを閉じる" }).click();
    await cell("C4").click();
    const visited: (string | undefined | null)[] = [];
    for (let press = 0; press < 3; press++) {
      await page.keyboard.press("F6");
      const part = page.evaluate(() =>
        document.activeElement?.closest("[data-region]")?.getAttribute("data-region"),
      );
      visited.push(await part);
    }
    expect(visited).toEqual(["tabs", "ribbon", "sheet"]);
    await page.getByRole("button", { name: "開く", exact: true }).click();
  });

  it("made the page complain about nothing", () => {
    expect(host.complaints).toEqual([]);
  });
});
