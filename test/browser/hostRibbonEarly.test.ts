import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage } from "../embedded/page/openHostPage";

const book = () =>
  createHostWorkbook({
    file: "地域福祉計画.xlsx",
    sheets: ([5, 4] as const).map((year) => ({
      name: `R${year}進捗表`,
      rows: [
        ["基本目標", "施策", `令和${year - 1}年度実績`, `令和${year}年度計画`],
        ["1 つながる", "① 見守り協力店の登録", null, `【福祉課】\n■ 店を${year}軒まわる。`],
      ],
    })),
  });

/** Each in turn comes last of all that the add-in's page loads: its own scripts, and Office.js for this Excel. */
test.each(["runtime", "commands", "excel-win32"])(
  "a button that is pressed while the page waits for %s is carried out when it has come",
  async (script) => {
    const gate: { open?: () => void } = {};
    const opened = new Promise<void>((resolve) => (gate.open = resolve));
    const host = await openHostPage(book(), {
      prepare: async (page) => {
        await page.route(new RegExp(`/${script}[^/]*\\.js$`, "u"), async (route) => {
          await opened;
          await route.continue();
        });
      },
    });
    const { page } = host;
    await page.getByRole("button", { name: "前年度計画を実績へ", exact: true }).click();
    const frames = page.frames().filter((frame) => frame.url().includes("taskpane.html"));
    // All that waits for nothing else is there.
    await Promise.all(frames.map((frame) => frame.waitForFunction(() => "Office" in window)));
    gate.open?.();
    await page.waitForSelector('td[data-address="C2"]:has-text("4軒")');
    await expect(page.getByText("実行できませんでした").count()).resolves.toBe(0);
    await host.close();
    expect(host.complaints).toEqual([]);
  },
  60_000,
);
