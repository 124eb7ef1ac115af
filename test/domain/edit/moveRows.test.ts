import { textContent } from "../../../src/domain/cells/CellContent";
import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { deleteRows, insertRows } from "../../../src/domain/edit/moveRows";

const cell = (row: number, text: string) => ({ row, column: 0, text, content: textContent(text) });
const merge = (top: number, bottom: number, right = 1) => ({ top, bottom, left: 0, right });
const sheet: SheetSnapshot = {
  ...{ id: "s", name: "表", visibility: "visible", hiddenColumns: [] },
  cells: [cell(0, "上"), cell(2, "二"), cell(4, "四"), cell(9, "下")],
  merges: [merge(0, 0), merge(2, 4, 0), merge(6, 9)],
  hiddenRows: [
    { first: 1, last: 3 },
    { first: 7, last: 8 },
  ],
};
const rowsOf = ({ cells }: SheetSnapshot) => cells.map(({ row, text }) => [row, text]);
const heights = (...runs: (readonly [first: number, last: number, points: number])[]) =>
  runs.map(([first, last, points]) => ({ first, last, points }));

test("texts below new rows move down, merges reaching to them grow", () => {
  const after = insertRows(sheet, 4, 2);
  expect(rowsOf(after)).toEqual([
    [0, "上"],
    [2, "二"],
    [6, "四"],
    [11, "下"],
  ]);
  expect(after.merges).toEqual([merge(0, 0), merge(2, 6, 0), merge(8, 11)]);
});

test("new rows are visible, also between hidden ones", () => {
  expect(insertRows(sheet, 3, 2).hiddenRows).toEqual([
    { first: 1, last: 2 },
    { first: 5, last: 5 },
    { first: 9, last: 10 },
  ]);
  expect(insertRows(sheet, 1, 1).hiddenRows[0]).toEqual({ first: 2, last: 4 });
  expect(insertRows(sheet, 4, 1).hiddenRows[0]).toEqual({ first: 1, last: 3 });
});

test("new rows are as high as the row above, if that shows", () => {
  const high = (...runs: Parameters<typeof heights>) =>
    insertRows({ ...sheet, rowHeights: heights(...runs) }, 4, 2).rowHeights;
  expect(high([3, 3, 30], [4, 4, 50])).toEqual(heights([3, 5, 30], [6, 6, 50]));
  expect(high([3, 6, 30])).toEqual(heights([3, 8, 30]));
  expect(high([4, 4, 50])).toEqual(heights([6, 6, 50]));
  expect(high([2, 2, 30])).toEqual(heights([2, 2, 30]));
  expect(high([3, 3, 0])).toEqual(heights([3, 3, 0]));
  expect(insertRows(sheet, 4, 2)).not.toHaveProperty("rowHeights");
});

test("rows go with what stands in them; what is below moves up", () => {
  const after = deleteRows(sheet, 2, 3);
  expect(rowsOf(after)).toEqual([
    [0, "上"],
    [6, "下"],
  ]);
  expect(after.merges).toEqual([merge(0, 0), merge(3, 6)]);
  expect(rowsOf(deleteRows(sheet, 1, 1))).toEqual([
    [0, "上"],
    [1, "二"],
    [3, "四"],
    [8, "下"],
  ]);
});

test("a merge shrinks with its rows; one cell is none any more, several beside each other are", () => {
  expect(deleteRows(sheet, 3, 2).merges).toEqual([merge(0, 0), merge(4, 7)]);
  expect(deleteRows(sheet, 3, 1).merges).toEqual([merge(0, 0), merge(2, 3, 0), merge(5, 8)]);
  expect(deleteRows(sheet, 7, 3).merges.at(-1)).toEqual(merge(6, 6));
  expect(deleteRows(sheet, 0, 1).merges).toEqual([merge(1, 3, 0), merge(5, 8)]);
});

test("hidden rows that become neighbours are one run, those that went are none", () => {
  expect(deleteRows(sheet, 4, 3).hiddenRows).toEqual([{ first: 1, last: 5 }]);
  expect(deleteRows(sheet, 1, 3).hiddenRows).toEqual([{ first: 4, last: 5 }]);
  expect(deleteRows(sheet, 2, 1).hiddenRows).toEqual([
    { first: 1, last: 2 },
    { first: 6, last: 7 },
  ]);
});

test("heights go with their rows", () => {
  const high = { ...sheet, rowHeights: heights([1, 2, 30], [3, 3, 40], [4, 6, 30]) };
  expect(deleteRows(high, 3, 1).rowHeights).toEqual(heights([1, 5, 30]));
  expect(deleteRows(high, 2, 2).rowHeights).toEqual(heights([1, 4, 30]));
  expect(deleteRows(sheet, 3, 1)).not.toHaveProperty("rowHeights");
});
