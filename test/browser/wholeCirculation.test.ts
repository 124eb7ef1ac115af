import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { positionKey } from "../../src/domain/cells/Position";
import type { HostSheet } from "../../src/embedded/model/HostWorkbook";
import { positionAt } from "../support/clerks/write";
import { openBook, sampleBytes } from "../support/desk";
import { openCirculationDesk, type CirculationDesk } from "./circulationDesk";
import {
  book,
  clerks,
  copyFile,
  expected,
  lateClerk,
  secretariat,
  sentBack,
  settledByHand,
  sheetName,
} from "./eightClerks";
import { expectGoodLook } from "./paneLook";
import { inLibreOffice, testWithLibreOffice, textsIn } from "./readCopy";

/**
 * A whole circulation in Chromium through the real client, from the sample that goes out to eight departments to the
 * cells that stand in the saved file. The pane is closed and opened again at every step.
 */
/**
 * By hand, in the order of circulating: 課, what is said below its name, 変更, 競合, 状態. To be looked at is a result – 長寿社会課's in F18 and F30,
 * 福祉課's in F18, こども家庭課's in both – beside which the department has no plan.
 */
const table = [
  "長寿社会課 見てほしい所2件 3 1 決める",
  "福祉課 ほかの課の文など1件は入れません 見てほしい所1件 2 1 決める",
  "地域づくり課 2 0 入る",
  "防災危機管理課 0 0 変更なし",
  "都市住宅課 1 1 決める",
  "健康づくり課 2 0 入る",
  "こども家庭課 見てほしい所2件 1 0 入る",
  "生涯学習課 2 0 入る",
];

const folder = mkdtempSync(path.join(tmpdir(), "circulation-"));
let desk: CirculationDesk;
let copies: Readonly<Record<string, Uint8Array>>;
let before: Uint8Array;
let applied: Uint8Array;

beforeAll(async () => {
  desk = await openCirculationDesk(await openBook(sampleBytes("令和5年度"), `${book}.xlsx`));
  copies = await desk.circulate(8);
}, 120_000);
afterAll(async () => {
  await desk.host.close();
  rmSync(folder, { recursive: true });
});

const sent = (department: string) => copies[copyFile(department)] ?? new Uint8Array();

/** A file on the secretariat's disk, saved on that day of May. */
function onDisk(file: string, bytes: Uint8Array, day: number): string {
  const place = path.join(folder, file);
  writeFileSync(place, bytes);
  utimesSync(place, new Date(2026, 4, day), new Date(2026, 4, day));
  return place;
}

/** The whole master, by sheet and address, with the cells that a circulation is to change. */
async function expectedTexts(): Promise<Record<string, string>> {
  const texts = await textsIn(sampleBytes("令和5年度"));
  const changed = Object.entries(expected).map(([address, change]) => {
    const where = `${sheetName} ${address}`;
    return [where, change(texts[where] ?? "")] as const;
  });
  return { ...texts, ...Object.fromEntries(changed) };
}

test("the secretariat writes, too; eight copies come back, and two places clash", async () => {
  const { host } = desk;
  const texts = await textsIn(sampleBytes("令和5年度"));
  await host.select("H54");
  const bar = host.page.getByLabel("H54 の内容");
  await bar.click();
  await bar.fill(secretariat(texts[`${sheetName} H54`] ?? ""));
  await host.page.keyboard.press("Enter");
  await desk.shows("もとにする表");
  const back = Object.entries(clerks).map(async ([department, typings]) => {
    const name = department === "健康づくり課" ? department : sheetName;
    return onDisk(copyFile(department), await sentBack(sent(department), typings, name), 10);
  });
  await desk.hand(...(await Promise.all(back)));
  await desk.shows("返ってきた8冊");
  await desk.reopen();
  await desk.shows("返ってきた8冊");
  await desk.shows("競合2件を決める");
  const rows = await desk.pane.locator("tbody tr").allInnerTexts();
  expect(rows.map((row) => row.trim().split(/\s+/u).join(" "))).toEqual(table);
});

test("the first clash is decided by a click, and stays decided", async () => {
  await desk.press("競合2件を決める");
  await desk.shows("競合 2件のうち1件め");
  await desk.pane.getByRole("radio", { name: /^福祉課の文/u }).click();
  await desk.press("福祉課の文に決める");
  await desk.shows("競合 2件のうち2件め");
  await desk.reopen();
  await desk.shows("競合1件を決める");
});

test("a late copy touches no earlier decision", async () => {
  const late = await sentBack(sent("福祉課"), lateClerk);
  await desk.hand(onDisk("福祉課_追加.xlsx", late, 20));
  await desk.shows("返ってきた9冊");
  await desk.press("競合1件を決める");
  await desk.shows("競合 2件のうち2件め");
  await desk.pane.getByRole("radio", { name: "自分で書く" }).click();
  await desk.pane.getByLabel("入れる文").fill(settledByHand);
  await desk.press("書いた文に決める");
  await desk.shows("競合は、すべて決めました。");
});

test("saved and opened again the day after, 反映 writes every cell as expected", async () => {
  const saved = await desk.save();
  await desk.host.close();
  desk = await openCirculationDesk(await openBook(saved, `${book}.xlsx`));
  await desk.shows("返ってきた9冊");
  await desk.press("16件を反映");
  await desk.shows("反映する前に、確かめてください");
  await desk.shows("1か所で、文字の一部の色や太さが1つにそろいます");
  await expect(desk.pane.getByRole("button", { name: "F18のセルへ移る" }).count()).resolves.toBe(1);
  await expectGoodLook(desk.host, desk.pane, "whole-apply");
  before = await desk.save();
  await desk.press("16件を反映");
  await desk.shows("14か所に反映しました");
  applied = await desk.save();
  expect(await textsIn(applied)).toEqual(await expectedTexts());
});

testWithLibreOffice("LibreOffice finds every cell as expected, too", async () => {
  expect(await textsIn(inLibreOffice(applied))).toEqual(await expectedTexts());
});

test("undo gives back exactly what was there before, but for the colours that were told of", async () => {
  await desk.reopen();
  await desk.press("14か所を元に戻す");
  await desk.shows("「統合の反映」を元に戻しました");
  const [was, is] = [await sheetsIn(before), await sheetsIn(await desk.save())];
  const red = was[0]?.cells.get(positionKey(positionAt("F18")));
  expect(red?.runs?.length).toBeGreaterThan(1);
  delete red?.runs;
  expect(is).toEqual(was);
  await desk.shows("16件を反映");
  expect(desk.host.complaints).toEqual([]);
});

/** All that the sheets hold: contents, looks, merges, sizes, lists, protection. */
async function sheetsIn(bytes: Uint8Array): Promise<readonly HostSheet[]> {
  return (await openBook(bytes, `${book}.xlsx`)).sheets;
}
