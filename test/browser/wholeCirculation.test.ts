import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { partText, zipParts } from "../adapters/xlsx/change/zipParts";
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
import { inLibreOffice, testWithLibreOffice, textsIn } from "./readCopy";

/**
 * A whole circulation in Chromium through the real client, from the sample that goes out to eight departments to the
 * cells that stand in the saved file. The pane is closed and opened again at every step.
 */
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
  await host.page.getByLabel("H54 の内容").fill(secretariat(texts[`${sheetName} H54`] ?? ""));
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
  // 課 · 変更 · 競合 · 状態; what is not taken and what should be looked at stand under the name.
  expect(rows.map((row) => row.split(/\s+/u).filter((word) => word !== ""))).toEqual([]);
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
  await desk.reopen();
  before = await desk.save();
  await desk.press("16件を反映");
  await desk.press("16件を反映");
  await desk.shows("13か所に反映しました");
  applied = await desk.save();
  expect(await textsIn(applied)).toEqual(await expectedTexts());
});

testWithLibreOffice("LibreOffice finds every cell as expected, too", async () => {
  const { xlsx, csv } = inLibreOffice(applied);
  expect(await textsIn(xlsx)).toEqual(await expectedTexts());
  expect(csv).toContain(settledByHand);
});

test("undo gives back exactly what was there before", async () => {
  await desk.reopen();
  await desk.press("13か所を元に戻す");
  await desk.shows("「統合の反映」を元に戻しました");
  const after = await desk.save();
  const parts = zipParts(before).flatMap(({ name }) =>
    /^xl\/(worksheets|styles|sharedStrings|workbook)/u.test(name) ? [name] : [],
  );
  expect(parts.length).toBeGreaterThan(5);
  for (const part of parts)
    expect([part, partText(after, part)]).toEqual([part, partText(before, part)]);
  await desk.shows("16件を反映");
  expect(desk.host.complaints).toEqual([]);
});
