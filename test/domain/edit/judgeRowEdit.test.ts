import { maxRows } from "../../../src/domain/cells/Position";
import { judgeRowEdit, type RowsFound } from "../../../src/domain/edit/judgeRowEdit";
import { sheetOf } from "../../support/sheetOf";
import { everyKind } from "./everyKind";

/** Row 4 and 5 are empty; row 6 is what stands below them. */
const sheet = sheetOf([["見出し"], [], [], ["見守り"], [], [], ["居場所"]]);
const found = (change: Partial<RowsFound> = {}): RowsFound => ({
  ...sheet,
  sheetProtected: false,
  ...change,
});
const remove = everyKind.deleteRows;
const insert = { ...everyKind.insertRows, row: 6 };

test("rows come and go where the row below is the one that was shown", () => {
  expect(judgeRowEdit(remove, found())).toBe("fits");
  expect(judgeRowEdit(insert, found())).toBe("fits");
  expect(judgeRowEdit({ ...remove, below: ["別"] }, found())).toBe("place-lost");
  expect(judgeRowEdit({ ...insert, row: 5 }, found())).toBe("place-lost");
  expect(judgeRowEdit(remove, null)).toBe("sheet-missing");
  expect(judgeRowEdit(insert, found({ sheetProtected: true }))).toBe("protected");
});

test("no rows at all are a bug", () => {
  expect(() => judgeRowEdit({ ...remove, count: 0 }, found())).toThrow("deleteRows: no rows");
  expect(() => judgeRowEdit({ ...insert, row: -1 }, found())).toThrow("insertRows: no rows");
});

test("only empty and visible rows go, and none in which a merge begins or ends", () => {
  expect(judgeRowEdit({ ...remove, row: 3, count: 3 }, found())).toBe("would-lose-text");
  const hidden = (first: number, last: number) =>
    judgeRowEdit(remove, found({ hiddenRows: [{ first, last }] }));
  expect([hidden(5, 9), hidden(1, 4), hidden(1, 3), hidden(6, 6)]).toEqual([
    ...["row-hidden", "row-hidden", "fits", "fits"],
  ]);
  const merged = (top: number, bottom: number) =>
    judgeRowEdit(remove, found({ merges: [{ top, bottom, left: 0, right: 0 }] }));
  expect([merged(3, 4), merged(5, 6), merged(3, 6), merged(1, 2)]).toEqual([
    ...["merge-in-the-way", "merge-in-the-way", "fits", "fits"],
  ]);
});

test("rows that a formula refers to stay; these rows are asked about", () => {
  const asked: unknown[] = [];
  const refersTo = (answer: boolean) => (rows: unknown) => {
    asked.push(rows);
    return answer;
  };
  expect(judgeRowEdit(remove, found({ refersTo: refersTo(true) }))).toBe("would-break-formula");
  expect(judgeRowEdit(remove, found({ refersTo: refersTo(false) }))).toBe("fits");
  expect(asked).toEqual([
    { first: 4, last: 5 },
    { first: 4, last: 5 },
  ]);
});

test("no text is pushed off the end of the sheet", () => {
  const last = (row: number) => ({ cells: [...sheet.cells, { ...sheet.cells[0]!, row }] });
  expect(judgeRowEdit(insert, found(last(maxRows - 3)))).toBe("fits");
  expect(judgeRowEdit(insert, found(last(maxRows - 2)))).toBe("would-lose-text");
  const empty = found({ cells: [] });
  expect(judgeRowEdit({ ...insert, below: [], count: maxRows - 1 }, empty)).toBe("fits");
  expect(judgeRowEdit({ ...insert, below: [], count: maxRows }, empty)).toBe("would-lose-text");
});
