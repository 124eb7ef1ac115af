import type { Frame } from "playwright-core";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostStyle } from "../../src/embedded/model/HostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { expectGoodLook, paneOf, widenPane } from "./paneLook";

const wrapped: HostStyle = {
  numberFormat: "General",
  wrap: true,
  vertical: "top",
  font: { size: 9 },
};
const plan = "【福祉課】\n■ 店をまわる。\n■ 旗を配る。\n【長寿社会課】\n■ 夕食を届ける先を訪ねる。";

/** The plan of the first measure is one cell, merged over its four role rows. */
const book = createHostWorkbook({
  file: "地域福祉計画_令和5年度.xlsx",
  sheets: [
    {
      name: "R5進捗表",
      rows: [
        ["基本目標", "施策の展開", "区分", "令和4年度実績", "令和5年度計画"],
        ["1 つながる", "① 見守り協力店の登録", "市民", null, plan],
        [null, null, "福祉事業者", null, null],
        [null, null, "社協", null, null],
        [null, null, "行政", null, null],
        [null, "② 出張よろず相談", "市民", "【健康づくり課】\n■ 相談日を設けた。", null],
      ],
      merges: ["A2:A6", "B2:B5", "D2:D5", "E2:E5"],
      styles: { E2: wrapped, D2: wrapped },
    },
    {
      name: "R4進捗表",
      rows: [
        ["基本目標", "施策の展開", "令和3年度実績", "令和4年度計画"],
        [
          "1 つながる",
          "① 見守り協力店の登録",
          "【福祉課】\n■ 店を募った。",
          "【福祉課】\n■ 市内の商店30店に、見守り協力店への登録を呼びかける。\n参加者 延べ41人\n■ 目じるしののぼりを新しくする。",
        ],
      ],
    },
  ],
});

let host: HostPageTest;
let pane: Frame;
let other: Frame;

beforeAll(async () => {
  host = await openHostPage(book);
  pane = await paneOf(host);
  await widenPane(host, 340);
  other = await secondPane(host);
  await choose(pane, "福祉課");
  await choose(other, "長寿社会課");
}, 120_000);
afterAll(() => host.close());

/** A second pane on the same workbook, as a colleague has it open. */
async function secondPane({ page }: HostPageTest): Promise<Frame> {
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.src = "taskpane.html";
    frame.id = "colleague";
    frame.style.cssText = "position:fixed;left:0;top:0;width:400px;height:800px;z-index:9";
    document.body.append(frame);
  });
  const frame = await (await page.waitForSelector("#colleague")).contentFrame();
  if (!frame) throw new Error("the second pane has no frame");
  await frame.waitForSelector("[role=tablist]", { timeout: 20_000 });
  return frame;
}

async function choose(frame: Frame, department: string): Promise<void> {
  await frame.getByRole("button", { name: /^課：/u }).click();
  await frame.getByRole("menuitemradio", { name: department }).click();
}

const fieldIn = (frame: Frame, name: string) => frame.getByRole("textbox", { name });
const cellText = () => host.cell("E2").textContent();
const colleague = (shown: boolean) =>
  host.page
    .locator("#colleague")
    .evaluate((frame, display) => (frame.style.display = display), shown ? "block" : "none");

test("two panes write two departments' blocks in one merged cell: both texts are there", async () => {
  await host.select("E2");
  await fieldIn(pane, "【福祉課】の1項目め ■").fill("店を毎月まわる。");
  await fieldIn(other, "【長寿社会課】の1項目め ■").fill("毎週訪ねる。");
  await pane.getByRole("button", { name: "書き込む", exact: true }).click();
  await pane.waitForSelector("text=に書き込みました");
  await fieldIn(other, "【長寿社会課】の1項目め ■").press("Control+Enter");
  await other.waitForSelector("text=に書き込みました");
  await expect(cellText()).resolves.toBe(
    "【福祉課】\n■ 店を毎月まわる。\n■ 旗を配る。\n【長寿社会課】\n■ 毎週訪ねる。",
  );
  expect(host.complaints).toEqual([]);
});

test("both write the same words: the second sees both texts, and nothing is lost", async () => {
  await choose(other, "福祉課");
  await fieldIn(other, "【福祉課】の2項目め ■").fill("旗を新しくする。");
  await fieldIn(pane, "【福祉課】の2項目め ■").fill("旗を40本配る。");
  await fieldIn(other, "【福祉課】の2項目め ■").press("Control+Enter");
  await other.waitForSelector("text=に書き込みました");
  await colleague(false);
  await fieldIn(pane, "【福祉課】の2項目め ■").press("Control+Enter");
  await pane.waitForSelector("text=シートの文が、書きかえられています");
  await expectGoodLook(host, pane, "clash");
  await pane.getByRole("button", { name: "両方残す" }).click();
  await pane.getByRole("button", { name: "書き込む", exact: true }).click();
  await pane.waitForSelector("text=に書き込みました");
  const text = await cellText();
  for (const words of ["旗を新しくする。", "旗を40本配る。", "毎週訪ねる。"])
    expect(text).toContain(words);
});

test("items by keys and by pointer, last year's text, another cell and back; looked at in light and dark", async () => {
  await host.select("D2");
  await pane.getByRole("button", { name: /この文を使う：市内の商店/u }).click();
  const first = fieldIn(pane, "【福祉課】の1項目め ■");
  await first.click();
  await expect(first.inputValue()).resolves.toContain("延べ41人");
  await first.press("Control+End");
  await first.press("Enter");
  await host.page.keyboard.type("旗を配った。");
  await host.page.keyboard.press("Alt+ArrowUp");
  await expect(first.inputValue()).resolves.toBe("旗を配った。");
  await expectGoodLook(host, pane, "typed");

  await host.select("D6");
  await pane.waitForSelector("text=書き込んでいない文 1か所");
  await expectGoodLook(host, pane, "elsewhere");
  await pane
    .getByRole("button", { name: /へ移る/u })
    .first()
    .click();
  const handle = pane.getByRole("button", { name: "1項目めを動かす" });
  await first.click();
  const [from, to] = [
    await handle.boundingBox(),
    await fieldIn(pane, "【福祉課】の2項目め ■").boundingBox(),
  ];
  if (!from || !to) throw new Error("the items are not on the screen");
  await host.page.mouse.move(from.x + 8, from.y + 8);
  await host.page.mouse.down();
  await host.page.mouse.move(from.x + 8, to.y + to.height, { steps: 8 });
  await host.page.mouse.up();
  await expect(fieldIn(pane, "【福祉課】の2項目め ■").inputValue()).resolves.toBe("旗を配った。");
  await pane.getByRole("button", { name: "書き込む", exact: true }).click();
  await pane.waitForSelector("text=に書き込みました");
  await expect(host.cell("D2").textContent()).resolves.toBe(
    "【福祉課】\n■ 市内の商店30店に、見守り協力店への登録を呼びかける。\n参加者 延べ41人\n■ 旗を配った。",
  );
  await expect(pane.evaluate(() => document.activeElement?.textContent ?? "")).resolves.toContain(
    "書き込みました",
  );
  await expectGoodLook(host, pane, "written");
  expect(host.complaints).toEqual([]);
});
