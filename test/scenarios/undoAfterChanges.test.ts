import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { mergeCells } from "../../src/embedded/model/mergeCells";
import type { HostSheet, HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { shiftRows } from "../../src/embedded/model/shiftRows";
import { setCellContent } from "../../src/embedded/model/setCellContent";
import { emptyContent, textContent } from "../../src/domain/cells/CellContent";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { confirmDrafts, listDrafts, type DraftList } from "../../src/usecases/drafts";
import { undoLast } from "../../src/usecases/undo";
import { contentAt, openDesk, sheetNamed, understood, type Desk } from "../support/desk";

const plan = (number: number) => `【福祉課】\n■ ${number}回の相談会を開く。`;
const draft = (number: number) => `【福祉課】\n■ ${number}回の相談会を開いた。`;

/** This year's sheet with four role rows under each of two measures, results merged over them; last year's beside it. */
function twoYears(): HostWorkbook {
  const header = (result: string, next: string) => ["施策", "区分", result, next];
  const body = (text: (i: number) => string | null) =>
    ["① 見守り", "② 相談の窓"].flatMap((measure, i) =>
      ["市民", "行政"].map((role, j) => [
        j === 0 ? measure : null,
        role,
        null,
        j === 0 ? text(i) : null,
      ]),
    );
  const merges = ["A2:A3", "C2:C3", "D2:D3", "A4:A5", "C4:C5", "D4:D5"];
  return createHostWorkbook({
    sheets: [
      {
        name: "R5",
        rows: [header("令和4年度実績", "令和5年度計画"), ...body(() => null)],
        merges,
      },
      {
        name: "R4",
        rows: [header("令和3年度実績", "令和4年度計画"), ...body((i) => plan(i + 1))],
        merges,
      },
    ],
  });
}

/** A person inserts two rows above a row. */
function insertTwoRows(sheet: HostSheet, above: number): void {
  shiftRows(workbook, sheet, { kind: "insert", at: above, count: 2 });
}

let desk: Desk;
let workbook: HostWorkbook;
let r5: HostSheet;
beforeEach(async () => {
  workbook = twoYears();
  r5 = sheetNamed(workbook, "R5");
  desk = await openDesk(workbook);
});
afterEach(() => desk.close());

async function carried(colour = false): Promise<void> {
  if (colour) await desk.deps.notebook.update((notes) => ({ ...notes, colourDrafts: true }));
  expect(await carryForwardOnce(desk.deps)).toMatchObject({ kind: "done" });
  expect(contentAt(r5, "C2")).toEqual(textContent(draft(1)));
  expect(contentAt(r5, "C4")).toEqual(textContent(draft(2)));
}

async function drafts(): Promise<DraftList> {
  const list = await listDrafts(desk.deps, (await understood(desk.deps)).book);
  if (!list.ok) throw new Error(list.failure.code);
  return list.value;
}

async function states(): Promise<readonly string[]> {
  const journal = await desk.deps.workbook.journal();
  return journal.ok ? journal.value.map(({ state }) => state) : [];
}

test("two rows were inserted above the table: the texts go from where they are today", async () => {
  await carried(true);
  insertTwoRows(r5, 0);
  expect(await undoLast(desk.deps)).toMatchObject({ ok: true, value: { refused: [] } });
  expect(["C4", "C6"].map((address) => contentAt(r5, address))).toEqual([
    emptyContent,
    emptyContent,
  ]);
  expect([...r5.cells.values()].some((cell) => cell.style.fill?.color === "#FFF8DC")).toBe(false);
  expect((await drafts()).found).toEqual([]);
  expect(await states()).toEqual(["undone"]);
});

test("two rows were inserted between the measures: each text goes from its own place", async () => {
  await carried();
  insertTwoRows(r5, 3);
  setCellContent(workbook, r5, { row: 3, column: 0 }, textContent("③ 新しい施策"));
  setCellContent(workbook, r5, { row: 3, column: 1 }, textContent("市民"));
  setCellContent(workbook, r5, { row: 4, column: 1 }, textContent("行政"));
  mergeCells(workbook, r5, { top: 3, left: 0, bottom: 4, right: 0 });
  expect(await undoLast(desk.deps)).toMatchObject({
    ok: true,
    value: { written: { length: 2 }, refused: [] },
  });
  expect(["C2", "C6"].map((address) => contentAt(r5, address))).toEqual([
    emptyContent,
    emptyContent,
  ]);
});

test("a deleted measure is refused with the reason; its draft and the way back stay", async () => {
  await carried();
  for (const [key] of [...r5.cells]) if (Math.floor(key / 16_384) >= 3) r5.cells.delete(key);
  r5.merges = r5.merges.filter(({ top }) => top < 3);
  expect(await undoLast(desk.deps)).toMatchObject({
    ok: true,
    value: { written: { length: 1 }, refused: [{ reason: "place-lost" }] },
  });
  expect(contentAt(r5, "C2")).toEqual(emptyContent);
  expect((await drafts()).lost).toHaveLength(1);
  expect(await states()).toEqual(["done"]);
});

test("a measure whose title was corrected is found by its text", async () => {
  await carried();
  setCellContent(workbook, r5, { row: 1, column: 0 }, textContent("① 見守りと声かけ"));
  expect((await drafts()).lost).toEqual([]);
  expect(await undoLast(desk.deps)).toMatchObject({ ok: true, value: { refused: [] } });
  expect(contentAt(r5, "C2")).toEqual(emptyContent);
});

test("a sheet that is no plan sheet any more is undone at the old addresses", async () => {
  await carried();
  for (const column of [0, 1, 2, 3]) setCellContent(workbook, r5, { row: 0, column }, emptyContent);
  expect(await undoLast(desk.deps)).toMatchObject({
    ok: true,
    value: { written: { length: 2 }, refused: [] },
  });
  expect(["C2", "C4"].map((address) => contentAt(r5, address))).toEqual([
    emptyContent,
    emptyContent,
  ]);
  expect(await states()).toEqual(["undone"]);
});

test("confirmed after rows were inserted, and again after more: the colours come back in place", async () => {
  await carried(true);
  insertTwoRows(r5, 0);
  const { found } = await drafts();
  expect(await confirmDrafts(desk.deps, found)).toMatchObject({ ok: true, value: { refused: [] } });
  insertTwoRows(r5, 0);
  expect(await undoLast(desk.deps)).toMatchObject({
    ok: true,
    value: { name: "confirmDrafts", written: { length: 2 }, refused: [] },
  });
  const again = await drafts();
  expect(again.found.map(({ position }) => position.row)).toEqual([5, 7]);
  const coloured = [...r5.cells].filter(([, cell]) => cell.style.fill?.color === "#FFF8DC");
  expect(new Set(coloured.map(([key]) => Math.floor(key / 16_384)))).toEqual(new Set([5, 7]));
});

test("the cells of a cut-up entry get their slices back where they are today", async () => {
  r5.merges = r5.merges.filter(({ left, top }) => left !== 2 || top !== 1);
  setCellContent(workbook, r5, { row: 1, column: 2 }, textContent("甲。"));
  setCellContent(workbook, r5, { row: 2, column: 2 }, textContent("乙。"));
  const understanding = await understood(desk.deps);
  const { choosePairs, previewCarryForward, carryForwardYear } =
    await import("../../src/usecases/carryForwardYear");
  const [pair] = choosePairs(understanding, null).certain;
  if (!pair) throw new Error("no pair");
  const preview = await previewCarryForward(desk.deps, understanding, null, pair, "append");
  if (!preview.ok) throw new Error(preview.failure.code);
  const chosen = new Set(preview.value.proposal.cells.map(({ id }) => id));
  await carryForwardYear(desk.deps, preview.value, chosen, false);
  expect(contentAt(r5, "C3")).toEqual(emptyContent);
  insertTwoRows(r5, 1);
  expect(await undoLast(desk.deps)).toMatchObject({ ok: true, value: { refused: [] } });
  expect(["C2", "C3", "C4", "C5"].map((address) => contentAt(r5, address))).toEqual([
    emptyContent,
    emptyContent,
    textContent("甲。"),
    textContent("乙。"),
  ]);
});
