import { xlsxFiles } from "../../src/adapters/xlsx";
import { formatAddress, parseColumn } from "../../src/domain/cells/address";
import type { CarryPair } from "../../src/domain/carryForward/CarryPair";
import { openXlsx } from "../../src/embedded/file/openXlsx";
import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import {
  carryForwardYear,
  choosePairs,
  previewCarryForward,
} from "../../src/usecases/carryForwardYear";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { openLastYear } from "../../src/usecases/openLastYear";
import { undoLast } from "../../src/usecases/undo";
import {
  contentAt,
  contentsOf,
  openBook,
  openDesk,
  sampleBytes,
  sheetNamed,
  understood,
} from "../support/desk";
import { describeFixtures, fixtureBytes, readFixture } from "../support/fixtures";

/** Plan in H of R4進捗表 → result in F of R5進捗表, by measure; three results are reported already. */
test("the sample: one click, undo after the pane was closed, save, reopen", async () => {
  const workbook = await openBook(sampleBytes("令和5年度"), "this.xlsx");
  const before = contentsOf(workbook);
  const r5 = sheetNamed(workbook, "R5進捗表");
  const reported = contentAt(r5, "F18");
  const desk = await openDesk(workbook);
  const outcome = await carryForwardOnce(desk.deps);
  expect(outcome.kind === "done" && outcome.applied).toMatchObject({
    refused: [],
    differences: [],
  });
  desk.close();
  const draft = [
    "【長寿社会課】",
    "■ 夕食を届ける先のうち、気がかりな18世帯を訪ねた。",
    "【福祉課】",
    "■ 市内の商店30店に、見守り協力店への登録を呼びかけた。",
    "■ 登録店に向けた「気づきの合図」講座を年2回開催予定。",
    "■ 協力店の目じるしになるのぼりを、新しいものに取りかえる。",
    "【地域づくり課・防災危機管理課】",
    "■ 自治会の集まり9か所で、協力店の地図を配った。",
  ].join("\n");
  expect(outcome).toMatchObject({ sentencesAsked: 5, blocksAwaiting: 0 });
  expect(contentAt(r5, "F6")).toEqual({ kind: "text", text: draft });
  expect(contentAt(r5, "F18")).toEqual(reported);

  const saved = await xlsxFiles.read(await saveXlsx(workbook), "saved.xlsx");
  expect(
    saved.ok && saved.value.sheets[0]?.cells.find((cell) => formatAddress(cell) === "F6")?.text,
  ).toBe(draft);

  const again = await openDesk(workbook);
  const undone = await undoLast(again.deps);
  expect(undone.ok && undone.value.refused).toEqual([]);
  expect(contentsOf(workbook)).toEqual(before);
  again.close();
});

test("undo also works after save and reopen: the journal travels in the file", async () => {
  const workbook = await openBook(sampleBytes("令和5年度"), "this.xlsx");
  const before = contentsOf(workbook);
  const desk = await openDesk(workbook);
  await carryForwardOnce(desk.deps);
  desk.close();
  const reopened = await openBook(await saveXlsx(workbook), "this.xlsx");
  expect(contentsOf(reopened)).toEqual(contentsOf(workbook));
  const again = await openDesk(reopened);
  const undone = await undoLast(again.deps);
  expect(undone.ok && undone.value.refused).toEqual([]);
  expect(contentsOf(reopened)).toEqual(before);
  again.close();
});

test("last year's file is the source: the open workbook gets its plan", async () => {
  const workbook = await openBook(sampleBytes("令和5年度"), "this.xlsx");
  const desk = await openDesk(workbook);
  const understanding = await understood(desk.deps);
  const last = await openLastYear(desk.deps, sampleBytes("令和4年度"), "last.xlsx");
  if (!last.ok) throw new Error(last.failure.code);
  const [pair] = choosePairs(understanding, last.value).certain as [CarryPair];
  const preview = await previewCarryForward(desk.deps, understanding, last.value, pair, "skip");
  if (!preview.ok) throw new Error(preview.failure.detail);
  const chosen = new Set(preview.value.proposal.cells.map((cell) => cell.id));
  const applied = await carryForwardYear(desk.deps, preview.value, chosen, true);
  expect(applied.ok && applied.value.refused).toEqual([]);
  const kept = await desk.deps.notebook.read();
  expect(kept.ok && kept.value.pair?.fromFile).toBe("last.xlsx");
  expect(await carryForwardOnce(desk.deps)).toMatchObject({ why: "last-year-file" });
  desk.close();
});

describeFixtures("一関市 R4 → R5 through the real Office.js client", () => {
  test("verbatim, every plan text arrives character for character, and undo brings everything back", async () => {
    const workbook = await openBook(fixtureBytes("ichinoseki_R5_clean.xlsx"), "R5.xlsx");
    const sheet = sheetNamed(workbook, "進捗管理表");
    for (const [key, cell] of sheet.cells) {
      const [row, column] = [Math.floor(key / 16_384), key % 16_384];
      const emptied = column === parseColumn("F") || column === parseColumn("G");
      if (row > 2 && emptied)
        sheet.cells.set(key, { ...cell, content: { kind: "empty" }, text: "" });
    }
    const before = contentsOf(workbook);
    const desk = await openDesk(workbook);
    const understanding = await understood(desk.deps);
    const bytes = fixtureBytes("ichinoseki_R4_clean.xlsx");
    const last = await openLastYear(desk.deps, bytes, "R4.xlsx");
    if (!last.ok) throw new Error(last.failure.code);
    const [pair] = choosePairs(understanding, last.value).certain as [CarryPair];
    const preview = await previewCarryForward(
      desk.deps,
      understanding,
      last.value,
      pair,
      "skip",
      "verbatim",
    );
    if (!preview.ok) throw new Error(preview.failure.detail);
    const { cells } = preview.value.proposal;
    expect(new Set(cells.map((cell) => cell.measure.index)).size).toBe(14);
    const applied = await carryForwardYear(
      desk.deps,
      preview.value,
      new Set(cells.map((cell) => cell.id)),
      false,
    );
    expect(applied.ok && applied.value).toMatchObject({ refused: [], differences: [] });
    const source = (await readFixture("ichinoseki_R4_clean.xlsx")).sheets[0];
    const plans = source?.cells.filter(({ row, column }) => row > 2 && column >= 7) ?? [];
    expect(plans.length).toBe(cells.length);
    const reopened = await openXlsx(await saveXlsx(workbook), "R5.xlsx");
    if (!reopened.ok) throw new Error(reopened.failure.code);
    for (const book of [workbook, reopened.value]) {
      for (const plan of plans) {
        const target = formatAddress({ row: plan.row, column: plan.column - 2 });
        expect(contentAt(sheetNamed(book, "進捗管理表"), target)).toEqual({
          kind: "text",
          text: plan.text,
        });
      }
    }
    await undoLast(desk.deps);
    expect(contentsOf(workbook)).toEqual(before);
    desk.close();
  });
});
