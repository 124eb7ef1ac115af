import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { openXlsx } from "../../src/embedded/file/openXlsx";
import { returnedFile } from "../cli/returnedFile";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { onSheet, type SheetChange } from "../support/clerks/Clerk";
import { reworded } from "../support/clerks/blockText";
import { reword, write } from "../support/clerks/write";
import { contentAt, openBook, sampleBytes, sheetNamed } from "../support/desk";
import { expectGoodLook, paneOf, widenPane } from "./paneLook";

/** The sample as it was circulated. H6 begins with the joint block of 長寿社会課 and 福祉課. */
const bytes = sampleBytes("令和5年度");
const sheetName = "R5進捗表";

type Upload = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

let host: HostPageTest;
let pane: Frame;
let copies: Upload[];
let before: (address: string) => string;

const upload = (name: string, content: Uint8Array): Upload => ({
  name,
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: Buffer.from(content),
});

async function copy(name: string, ...changes: readonly SheetChange[]): Promise<Upload> {
  return upload(name, await returnedFile(bytes, onSheet(sheetName, ...changes)));
}

beforeAll(async () => {
  const master = await openBook(bytes, "みなも市_令和5年度.xlsx");
  const sheet = sheetNamed(master, sheetName);
  before = (address) => {
    const content = contentAt(sheet, address);
    return content.kind === "text" ? content.text : "";
  };
  copies = [
    await copy(
      "福祉課.xlsx",
      reword("H6", "年1回", "年2回"),
      write("F6", "【福祉課】\n■ 協力店を12軒まわった。"),
    ),
    await copy("長寿社会課.xlsx", reword("H6", "気づいたこと", "気づいたことと困りごと")),
    await copy(
      "健康づくり課.xlsx",
      reword("H14", "秋に1回", "春と秋に1回ずつ"),
      // 地域づくり課's own.
      reword("H22", "3軒", "5軒"),
    ),
  ];
  host = await openHostPage(master);
  pane = await paneOf(host);
  await pane.getByRole("tab", { name: "統合" }).click();
}, 120_000);
afterAll(() => host.close());

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
const shows = (what: string) => pane.waitForSelector(`text=${what}`);
const hand = (...files: Upload[]) => pane.locator("input[type=file]").first().setInputFiles(files);

test("without a record of what was circulated, that file is asked for first", async () => {
  await shows("配ったブックを選んでください");
  await expectGoodLook(host, pane, "merge-adopt");
  await hand(upload("配布した進捗表.xlsx", bytes));
  await shows("もとにする表");
  await expectGoodLook(host, pane, "merge-start");
});

test("three copies are read, and one place clashes", async () => {
  await hand(...copies);
  await shows("返ってきた3冊");
  await shows("3冊を読みました");
  await expectGoodLook(host, pane, "merge-read");
  await press("閉じる");
  await expectGoodLook(host, pane, "merge-copies");
  await press("健康づくり課");
  await shows("ファイル：健康づくり課.xlsx");
  await expectGoodLook(host, pane, "merge-detail");
  await press("健康づくり課");
});

test("what came back is looked through", async () => {
  await press(/^変更2件を見る$/u);
  await shows("取り込む変更 2件");
  await expectGoodLook(host, pane, "merge-changes");
  await pane.getByRole("radio", { name: "課ごと" }).click();
  await press(/入れない/u);
  await shows("入れない変更 1件");
  await expectGoodLook(host, pane, "merge-declined");
  await press(/お知らせ/u);
  await expectGoodLook(host, pane, "merge-notices");
});

test("the clash is decided, and what is chosen is marked in its text", async () => {
  await press("競合1件を決める");
  await shows("競合 1件のうち1件め");
  await expectGoodLook(host, pane, "merge-clash");
  await pane.getByRole("radio", { name: "自分で書く" }).click();
  await expectGoodLook(host, pane, "merge-own");
  await pane.getByRole("radio", { name: /^福祉課の文/u }).click();
  await expectGoodLook(host, pane, "merge-chosen");
  await widenPane(host, 600);
  const tops = await pane
    .getByRole("radio")
    .evaluateAll((radios) => radios.map((radio) => radio.getBoundingClientRect().top));
  // Three beside each other, the others below.
  expect(tops.map((top) => tops.indexOf(top))).toEqual([0, 0, 0, 3, 3]);
  await press("福祉課の文に決める");
  await shows("競合は、すべて決めました。");
  await expectGoodLook(host, pane, "merge-decided");
});

test("反映 writes the cells as expected, and the saved workbook holds them", async () => {
  await press("3件を反映");
  await shows("反映する前に、確かめてください");
  await expectGoodLook(host, pane, "merge-apply");
  await press("3件を反映");
  await shows("3か所に反映しました");
  await expectGoodLook(host, pane, "merge-applied");
  const expected = {
    F6: "【福祉課】\n■ 協力店を12軒まわった。",
    H6: reworded(before("H6"), "年1回", "年2回"),
    H14: reworded(before("H14"), "秋に1回", "春と秋に1回ずつ"),
    H22: before("H22"),
  };
  const saved = await savedSheet();
  for (const [address, text] of Object.entries(expected))
    expect([address, contentAt(saved, address)]).toEqual([address, { kind: "text", text }]);
});

test("the report is looked at and added; what was written is taken back", async () => {
  await press("統合報告を見る");
  await shows("反映した変更");
  await expectGoodLook(host, pane, "merge-report");
  await press("シートに加える");
  await shows("シート「統合報告」を加えました");
  await expect(host.page.getByRole("tab", { name: "統合報告" }).count()).resolves.toBe(1);
  await press("戻る");
  await press("3か所を元に戻す");
  await shows("「統合の反映」を元に戻しました");
  expect(contentAt(await savedSheet(), "H6")).toEqual({ kind: "text", text: before("H6") });
  expect(host.complaints).toEqual([]);
});

async function savedSheet() {
  const { page } = host;
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存する" }).click();
  const download = await downloading;
  const saved = await openXlsx(readFileSync(await download.path()), "again.xlsx");
  if (!saved.ok) throw new Error(saved.failure.detail);
  return sheetNamed(saved.value, sheetName);
}
