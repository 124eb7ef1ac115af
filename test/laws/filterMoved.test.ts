import fc from "fast-check";
import type { SheetSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { textContent } from "../../src/domain/cells/CellContent";
import { parseSpan } from "../../src/domain/cells/address";
import { intervalsOf } from "../../src/domain/cells/Interval";
import { applyEdits } from "../../src/domain/edit/applyEdits";
import { deleteRows, insertRows } from "../../src/domain/edit/moveRows";
import { filteredRows } from "../../src/domain/filter/filteredRows";
import type { HiddenRows } from "../../src/domain/filter/HiddenRows";
import { markPlaces } from "../../src/domain/filter/PlaceMarks";
import { planVisibility, type SheetRowsNow } from "../../src/domain/filter/planVisibility";
import type { RowFilter } from "../../src/domain/filter/RowFilter";
import { rangeOf } from "../../src/domain/filter/witnessRows";
import { writingPlaces } from "../../src/domain/filter/writingPlaces";
import { readPlanBook, planSheetsOf } from "../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../src/domain/profile/Profile";
import { sampled } from "../support/proof";
import { bookOf } from "../support/sheetOf";
import { randomFilter, randomSheet, type RandomSheet } from "./filterSheets";

/** What happens to a sheet while rows are hidden. Rows that are inserted or go take their being hidden along; texts do not. */
const change = fc.oneof(
  fc.record({
    kind: fc.constant("insert" as const),
    row: fc.nat({ max: 30 }),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constant("delete" as const),
    row: fc.nat({ max: 30 }),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ kind: fc.constant("write" as const), row: fc.nat({ max: 30 }) }),
  fc.record({ kind: fc.constant("hide" as const), row: fc.nat({ max: 30 }) }),
  fc.record({
    kind: fc.constant("swap" as const),
    row: fc.nat({ max: 30 }),
    count: fc.nat({ max: 30 }),
  }),
);
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

/** The rows that a person has hidden are followed in a sheet of their own, in which the add-in never hid any. */
type Pair = { readonly real: SheetSnapshot; readonly without: SheetSnapshot };

function changed({ real, without }: Pair, one: Change): Pair {
  const both = (by: (sheet: SheetSnapshot) => SheetSnapshot): Pair => ({
    real: by(real),
    without: by(without),
  });
  // Titles and headers stay: without them it is no plan sheet.
  const row = one.row + 1;
  switch (one.kind) {
    case "insert":
      return both((sheet) => insertRows(sheet, row, one.count));
    case "delete":
      return both((sheet) => deleteRows(sheet, row, one.count));
    case "write":
      return both((sheet) => withText(sheet, row));
    case "hide": {
      // Nobody hides what is hidden already.
      if (hiddenRowsOf(real).has(row)) return { real, without };
      return both((sheet) => withHidden(sheet, [...hiddenRowsOf(sheet), row]));
    }
    case "swap":
      return both((sheet) => swapped(sheet, row, one.count + 1));
  }
}

function withText(sheet: SheetSnapshot, row: number): SheetSnapshot {
  const cells = sheet.cells.map((cell) =>
    cell.row === row && cell.column > 1
      ? { ...cell, text: `${cell.text}また、`, content: textContent(`${cell.text}また、`) }
      : cell,
  );
  return { ...sheet, cells };
}

function swapped(sheet: SheetSnapshot, a: number, b: number): SheetSnapshot {
  const isMerged = sheet.merges.some(({ top, bottom }) =>
    [a, b].some((row) => row >= top && row <= bottom),
  );
  if (isMerged) return sheet;
  const to = (row: number) => (row === a ? b : row === b ? a : row);
  const cells = sheet.cells.map((cell) => ({ ...cell, row: to(cell.row) }));
  return { ...sheet, cells: cells.sort((x, y) => x.row - y.row || x.column - y.column) };
}

const hiddenRowsOf = ({ hiddenRows }: SheetSnapshot) => new Set(hiddenRows.flatMap(rangeOf));
const withHidden = (sheet: SheetSnapshot, rows: readonly number[]): SheetSnapshot => ({
  ...sheet,
  hiddenRows: intervalsOf(rows),
});

function snapshotOf({ rows, merges, hiddenRows }: RandomSheet): SheetSnapshot {
  return {
    id: "s",
    name: "進捗表",
    visibility: "visible",
    cells: rows.flatMap((texts, row) =>
      texts.flatMap((text, column) =>
        text === null ? [] : [{ row, column, text, content: textContent(text) }],
      ),
    ),
    merges: merges.flatMap((merge) => parseSpan(merge) ?? []),
    hiddenRows: intervalsOf(hiddenRows),
    hiddenColumns: [],
  };
}

function known(snapshot: SheetSnapshot, records: readonly HiddenRows[]): SheetRowsNow {
  const [sheet = null] = planSheetsOf(readPlanBook(bookOf([snapshot]), usualProfile));
  return { snapshot, sheet, hidden: hiddenRowsOf(snapshot), records, answers: [] };
}

function hiddenBy(snapshot: SheetSnapshot, filter: RowFilter) {
  const book = readPlanBook(bookOf([snapshot]), usualProfile);
  const read = { snapshot: bookOf([snapshot]), book, profile: usualProfile };
  const marks = markPlaces({ drafts: [], findings: [] }, usualProfile);
  const facts = { read, places: writingPlaces(read), marks, findings: [] };
  const [sheet] = filteredRows(facts, filter);
  const toHide = (sheet?.tables ?? []).flatMap(({ rows }) => rows.hidden);
  const plan = planVisibility(known(snapshot, []), toHide, "c");
  const [real = snapshot] = applyEdits([snapshot], plan.edits);
  return { real, records: plan.rows.hides };
}

it("whatever is inserted, deleted, sorted, written or hidden meanwhile: it asks, or it is exact", () => {
  let exact = 0;
  let asked = 0;
  fc.assert(
    fc.property(
      randomSheet,
      randomFilter,
      fc.array(change, { maxLength: 3 }),
      (random, filter, changes) => {
        const start = snapshotOf(random);
        const { real: filteredSheet, records } = hiddenBy(start, filter);
        const end = changes.reduce<Pair>(changed, { real: filteredSheet, without: start });
        const plan = planVisibility(known(end.real, records), [], "d");
        if (plan.doubtful.length > 0) {
          asked++;
          return;
        }
        const [back = end.real] = applyEdits([end.real], plan.edits);
        expect([...hiddenRowsOf(back)]).toEqual([...hiddenRowsOf(end.without)]);
        exact++;
      },
    ),
    { seed: 62, numRuns: sampled(120, 3_000) },
  );
  // It asks where it has to, not to be on the safe side.
  expect(exact).toBeGreaterThan(2 * asked);
});
