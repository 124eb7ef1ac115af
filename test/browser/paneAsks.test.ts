import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { expectGoodLook, paneOf } from "./paneLook";

const book = createHostWorkbook({
  file: "地域福祉計画_令和5年度.xlsx",
  sheets: [
    {
      name: "R5進捗表",
      rows: [
        ["第2期一関市地域福祉計画 進捗管理表"],
        ["基本目標", "施策", "令和4年度実績", "事業名", "令和5年度計画", "ひとこと"],
        [
          "1 つながる",
          "① 見守り協力店の登録",
          null,
          "見守り事業",
          "【福祉課】\n■ 店を増やす。",
          "あ",
        ],
        [null, "② 出張よろず相談", "【健康づくり課】\n■ 相談日を設けた。", "相談", null, "い"],
      ],
      merges: ["A3:A4"],
    },
    {
      name: "進捗（別のことば）",
      rows: [
        ["大きな目標", "施策", "ことし書いた文", "備考"],
        ["1 つながる", "① 見守り協力店の登録", "【福祉課】\n■ 店を増やす。", null],
      ],
    },
  ],
});

const strip = (pane: Frame) => pane.locator("header button[aria-expanded]").last();
const foot = (pane: Frame) => pane.locator("footer button").last();

describe("the pane that asks", () => {
  let host: HostPageTest;
  let pane: Frame;
  beforeAll(async () => {
    host = await openHostPage(book);
    pane = await paneOf(host);
  }, 120_000);
  afterAll(() => host.close());

  it("looks well while asking, correcting and on 市のことば", async () => {
    await strip(pane).click();
    await pane.waitForSelector("[role=radiogroup]");
    await expectGoodLook(host, pane, "asked");
    await pane.getByRole("button", { name: "直す", exact: true }).click();
    await pane.getByLabel("F列の意味").selectOption({ label: "評価" });
    await pane.waitForSelector("text=1列を直して使う");
    await expectGoodLook(host, pane, "correcting");
    await pane.getByRole("button", { name: "やめる" }).click();
    await pane.getByRole("button", { name: "市のことば" }).click();
    await pane.getByRole("button", { name: "課を加える" }).click();
    await pane.getByRole("button", { name: "記号を加える" }).click();
    await pane.getByRole("button", { name: "ファイルに書き出す" }).click();
    await expectGoodLook(host, pane, "city-words");
    await pane.getByRole("button", { name: "やめる" }).click();
    await strip(pane).click();
  });

  it("keeps an answer, works by keyboard, and does not ask again in the saved file", async () => {
    await pane.getByRole("tab", { name: "記入" }).click();
    await strip(pane).press("Enter");
    await pane.waitForSelector("text=D列「事業名」は、どの年度のことですか");
    await pane.getByRole("radio", { name: /^令和4年度の事業/u }).press("ArrowDown");
    await foot(pane).press("Enter");
    await pane.waitForSelector("text=答えを残しました");
    await expect(pane.evaluate(() => document.activeElement?.textContent ?? "")).resolves.toContain(
      "答えを残しました",
    );
    await expect(strip(pane).textContent()).resolves.not.toContain("確認");

    await host.page
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "保存した.xlsx", mimeType: "", buffer: await saved(host) });
    await host.page.waitForSelector("h1:has-text('保存した.xlsx')");
    const left = pane;
    pane = await paneOf(host);
    expect(left.isDetached()).toBe(true);
    await strip(pane).click();
    await pane.waitForSelector("text=確かめることはありません。");
    await expect(pane.locator("[role=radiogroup]").count()).resolves.toBe(0);
    const row = pane.locator("tr", { hasText: "事業名" });
    await expect(row.textContent()).resolves.toBe("D事業名令和5年度事業");
    expect(host.complaints).toEqual([]);
  });

  it("teaches a declined sheet how it is to be read", async () => {
    await host.page.getByRole("tab", { name: "進捗（別のことば）" }).click();
    await expectGoodLook(host, pane, "declined");
    await pane.getByRole("button", { name: "読み方を教える" }).click();
    await expectGoodLook(host, pane, "teaching");
    await pane.getByLabel("C列の意味").selectOption({ label: "実績" });
    await pane.getByLabel("C列の年度").selectOption({ label: "令和4年度" });
    await foot(pane).click();
    await pane.waitForSelector("text=この表を、次のように読み取りました");
    await expectGoodLook(host, pane, "taught");
  });
});

async function saved({ page }: HostPageTest): Promise<Buffer> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存する" }).click();
  return readFileSync(await (await downloading).path());
}
