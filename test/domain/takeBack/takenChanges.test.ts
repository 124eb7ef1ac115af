import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import type { SheetEdit } from "../../../src/domain/edit/SheetEdit";
import type { AcceptedChange, MergedCell } from "../../../src/domain/merge/MergeOutcome";
import { takenChanges } from "../../../src/domain/takeBack/takenChanges";

const at = (row: number) => ({ sheetId: "s", sheetName: "進捗表", position: { row, column: 3 } });
const change = (row: number): AcceptedChange => ({
  ...at(row),
  file: "福祉課.xlsx",
  department: "福祉課",
  change: "changed",
  measure: "① 見守り",
  header: "令和4年度実績",
  before: "",
  after: "■ 歩いた。",
});
/** A cell of the entry that begins in `first`; in the form, without one. */
const cell = (row: number, first?: number): MergedCell => ({
  ...at(row),
  before: "",
  beforeContent: emptyContent,
  after: "■ 歩いた。",
  afterContent: textContent("■ 歩いた。"),
  place:
    first === undefined
      ? null
      : {
          place: {
            ...{ sheetId: "s", sheetName: "進捗表", measure: "① 見守り", role: null, ordinal: 0 },
            column: { kind: "result", fiscalYear: 2022, party: null },
            lastPosition: at(first).position,
          },
          ...{ text: "", position: at(row).position },
        },
});
const written = (row: number): SheetEdit => ({
  kind: "setContent",
  sheetId: "s",
  position: at(row).position,
  before: emptyContent,
  after: textContent("■ 歩いた。"),
});
const rowsOf = (changes: readonly { position: { row: number } }[]) =>
  changes.map(({ position }) => position.row);

test("a change is taken where every cell of its entry was written", () => {
  const accepted = [change(1), change(5)];
  const cells = [cell(1, 1), cell(2, 1), cell(5, 5)];
  expect(rowsOf(takenChanges(accepted, cells, [1, 2, 5].map(written)))).toEqual([1, 5]);
  expect(rowsOf(takenChanges(accepted, cells, [1, 5].map(written)))).toEqual([5]);
});

test("a cell of the form is an entry by itself", () => {
  expect(rowsOf(takenChanges([change(1), change(2)], [cell(1), cell(2)], [written(2)]))).toEqual([
    2,
  ]);
});

test("a height that was set writes no text", () => {
  const height: SheetEdit = { kind: "setRowHeight", sheetId: "s", row: 1, before: 15, after: 30 };
  expect(takenChanges([change(1)], [cell(1, 1)], [height])).toEqual([]);
});
