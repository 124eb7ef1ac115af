import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Frame } from "playwright-core";
import { openXlsx } from "../../src/embedded/file/openXlsx";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import type { HostExternal } from "../../src/embedded/page/runtime/HostWindow";
import { findWorkbook } from "../../src/embedded/serve/findWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { projectRoot } from "../support/projectRoot";

/** Two pairs of columns are possible: R3 → R4 and R4 → R5. */
const bookOfTwoPairs = createHostWorkbook({
  file: "地域福祉計画.xlsx",
  sheets: ([5, 4, 3] as const).map((year) => ({
    name: `R${year}進捗表`,
    rows: [
      ["基本目標", "施策", `令和${year - 1}年度実績`, `令和${year}年度計画`],
      ["1 つながる", "① 見守り協力店の登録", null, `【福祉課】\n■ 店を${year}軒まわる。`],
      ["2 そなえる", "② 声かけ名簿の見直し", null, `【福祉課】\n■ 名簿を${year}回見直す。`],
    ],
  })),
});

async function sampleBook(): Promise<HostWorkbook> {
  const found = findWorkbook(undefined, projectRoot, projectRoot);
  if (!found.ok || !found.value) throw new Error("there is no sample");
  const opened = await openXlsx(readFileSync(found.value.path), path.basename(found.value.path));
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}

let host: HostPageTest;
let frame: Frame;

/** Opens a workbook and closes its pane at once: the add-in may still be starting when a button is pressed. */
async function openWithPaneClosed(workbook: HostWorkbook): Promise<void> {
  host = await openHostPage(workbook);
  await closePane();
  const element = await host.page.locator('iframe[data-runtime="pane"]').elementHandle();
  frame = (await element?.contentFrame()) as Frame;
}

const closePane = () => host.page.getByRole("button", { name: "作業ウィンドウを閉じる" }).click();
async function loadPaneAnew(): Promise<void> {
  const away = host.page.waitForEvent("framenavigated");
  await frame.evaluate(() => void setTimeout(() => location.reload(), 0));
  await away;
}
const started = () => frame.waitForSelector("[role=tablist]", { state: "attached" });
const press = (button: string) =>
  host.page.getByRole("button", { name: button, exact: true }).click();
/** The ribbon is free again: Excel was told that the function is done. */
const released = () => host.page.waitForSelector('[data-command="undo"][aria-disabled="false"]');
const paneShown = () => host.page.locator('iframe[data-runtime="pane"]').isVisible();
const openTab = () => frame.locator('[role=tab][aria-selected="true"]').innerText();

/** Every text of the book, by sheet and address. */
function texts(): Promise<Record<string, string>> {
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const areas = sheets.items.map((sheet) => sheet.getRange("A1:AZ80").load("values"));
      await context.sync();
      const found = areas.flatMap((area, index) =>
        area.values.flatMap((row: unknown[], line) =>
          row.map((value, column) => [
            `${sheets.items[index]?.name ?? ""} ${line} ${column}`,
            String(value),
          ]),
        ),
      );
      return Object.fromEntries(found.filter(([, text]) => text !== "")) as Record<string, string>;
    }),
  );
}

/**
 * Runs in the add-in's window: an Excel that does not show the pane and opens dialogs (`OSF.DDA.EventDispId`: 10;
 * `OSF.DialogMessageType.DialogClosed`: 12006), as Office.js is told it over the wire.
 */
function refusePaneAndOpenDialogs(): void {
  const { external } = window as unknown as { external: HostExternal };
  const answer = (items: unknown[]) =>
    Object.assign([...items], { toArray: () => items, dimensions: () => 1 });
  const execute = external.Execute.bind(external);
  external.Execute = (id, parameters, callback) => {
    if (id !== 93 || !JSON.stringify(parameters).includes("SetAppRuntimeState"))
      return execute(id, parameters, callback);
    callback(answer([5001, "not here"]));
  };
  const register = external.RegisterEvent.bind(external);
  external.RegisterEvent = (id, target, handler, callback) => {
    if (id !== 10) return register(id, target, handler, callback);
    const { url } = JSON.parse(String(target)) as { url: string };
    document.body.setAttribute("data-dialog", url);
    document.body.addEventListener("person-closes-dialog", () => handler(10, answer([12006])));
    callback(answer([0]));
  };
}

async function closeWithoutComplaint(): Promise<void> {
  const { complaints } = host;
  await host.close();
  expect(complaints).toEqual([]);
}

describe("a ribbon button while the pane is closed", () => {
  beforeAll(async () => openWithPaneClosed(await sampleBook()), 120_000);
  afterAll(closeWithoutComplaint);

  it("fills the sample's 21 cells at once without the pane, and 元に戻す empties them", async () => {
    await press("前年度計画を実績へ");
    await released();
    await frame.waitForFunction(() => typeof Excel !== "undefined");
    const filled = await texts();
    await expect(paneShown()).resolves.toBe(false);

    await press("元に戻す");
    await released();
    const empty = await texts();
    await expect(paneShown()).resolves.toBe(false);
    const written = Object.keys(filled).filter((place) => !(place in empty));
    expect(written).toHaveLength(21);
    for (const place of Object.keys(empty)) expect(filled[place]).toBe(empty[place]);
    await press("開く");
    await frame.waitForSelector("text=21か所を元に戻しました");
  }, 60_000);

  it("leaves a way back also for the session after: the pane's page is loaded anew", async () => {
    await closePane();
    const before = await texts();
    await press("前年度計画を実績へ");
    await released();
    await loadPaneAnew();
    await press("開く");
    await frame.getByRole("tab", { name: "繰越" }).click({ timeout: 20_000 });
    await frame.getByRole("button", { name: "21か所を元に戻す" }).click();
    await frame.waitForSelector("text=21か所を元に戻しました");
    await expect(texts()).resolves.toEqual(before);
  }, 60_000);
});

describe("a ribbon button where there are two possible pairs, while the pane is closed", () => {
  beforeAll(() => openWithPaneClosed(bookOfTwoPairs), 120_000);
  afterAll(closeWithoutComplaint);

  it("opens the pane on 繰越 and says why", async () => {
    await press("前年度計画を実績へ");
    await frame.waitForSelector("text=入れられる列の組が、いくつかあります。1つ選んでください。");
    await released();
    await expect(paneShown()).resolves.toBe(true);
    await expect(openTab()).resolves.toBe("繰越");
    await expect(frame.locator("h2").first().innerText()).resolves.toBe(
      "どの列を、どの列へ入れますか",
    );
    await expect(host.cell("C2").innerText()).resolves.toBe("");
  }, 60_000);

  it("opens the pane at 点検, in the session that there was", async () => {
    await closePane();
    await frame.evaluate(() => document.body.setAttribute("data-session", "the first"));
    await press("点検");
    await frame.waitForSelector('[role=tab][aria-selected="true"]:has-text("点検")');
    await released();
    await expect(paneShown()).resolves.toBe(true);
    await expect(frame.locator("body").getAttribute("data-session")).resolves.toBe("the first");
  }, 60_000);

  it("says it in a dialog where Excel refuses to show the pane", async () => {
    await closePane();
    await loadPaneAnew();
    await started();
    await frame.evaluate(refusePaneAndOpenDialogs);
    await press("前年度計画を実績へ");
    const opened = await frame.waitForSelector("body[data-dialog]", { state: "attached" });
    const address = await opened.getAttribute("data-dialog");
    const dialog = await (host.page.context().browser() as Browser).newPage();
    const forbidden: string[] = [];
    dialog.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) forbidden.push(message.text());
    });
    await dialog.goto(address ?? "");
    await dialog.waitForSelector("h1");
    await expect(dialog.locator("body").innerText()).resolves.toMatch(
      /入れられる列の組が、いくつかあります[\s\S]*「開く」を押して/,
    );
    expect(forbidden).toEqual([]);
    await expect(paneShown()).resolves.toBe(false);

    await frame.evaluate(() => document.body.dispatchEvent(new Event("person-closes-dialog")));
    await released();
    await press("開く");
    await expect(openTab()).resolves.toBe("繰越");
    await frame.waitForSelector("text=ボタンだけでは決められませんでした");
  }, 60_000);
});
