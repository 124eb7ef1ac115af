import { textContent, type CellContent } from "../../../src/domain/cells/CellContent";
import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { applyEdit } from "../../../src/domain/edit/applyEdit";
import { applyEdits } from "../../../src/domain/edit/applyEdits";
import type { SetContent } from "../../../src/domain/edit/SheetEdit";
import { sheetOf } from "../../support/sheetOf";
import { everyKind } from "./everyKind";

const sheet = sheetOf([["見出し"], ["見守り", "", "声"]], ["A1:C1"]);
const write = (row: number, column: number, after: CellContent): SetContent => ({
  ...{ kind: "setContent", sheetId: sheet.id, position: { row, column } },
  ...{ before: textContent("見守り"), after },
});
const textsOf = ({ cells }: SheetSnapshot) => cells.map(({ text }) => text);
const value = (of: number | boolean) =>
  ({ kind: "value", value: of, numberFormat: "General" }) as const;

test("a content is put among the others in reading order, over what stands there", () => {
  const between = applyEdit(sheet, write(1, 1, textContent("新")));
  expect(textsOf(between)).toEqual(["見出し", "見守り", "新", "声"]);
  expect(textsOf(applyEdit(sheet, write(1, 0, textContent("別"))))).toEqual(["見出し", "別", "声"]);
  expect(textsOf(applyEdit(sheet, write(5, 0, textContent("末"))))).toEqual([
    ...["見出し", "見守り", "声", "末"],
  ]);
  expect(textsOf(applyEdit(sheet, write(1, 0, { kind: "empty" })))).toEqual(["見出し", "声"]);
});

test("a figure shows as it is, a yes or no in capitals, a formula nothing", () => {
  const shown = (content: CellContent) =>
    applyEdit(sheet, write(1, 0, content)).cells.find(({ column, row }) => row === 1 && !column);
  expect(shown(value(12.5))).toMatchObject({ text: "12.5", content: value(12.5) });
  expect(shown(value(true))?.text).toBe("TRUE");
  expect(shown({ kind: "formula", formula: "=A1", numberFormat: "General" })?.text).toBe("");
});

test("a cell keeps the size of its letters", () => {
  const large = { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, fontSize: 14 })) };
  expect(applyEdit(large, write(1, 0, textContent("別"))).cells[1]).toMatchObject({ fontSize: 14 });
});

test("the merges of an area are replaced, those beside it stay", () => {
  const area = { top: 1, left: 0, bottom: 1, right: 2 };
  const merged = applyEdit(sheet, { ...everyKind.setMerges, area, before: [], after: [area] });
  expect(merged.merges).toEqual([...sheet.merges, area]);
  const apart = applyEdit(merged, { ...everyKind.setMerges, area, before: [area], after: [] });
  expect(apart.merges).toEqual(sheet.merges);
});

test("a row is given its height, whatever run it was in", () => {
  const high = { ...everyKind.setRowHeight, row: 3, after: 40 };
  expect(applyEdit(sheet, high).rowHeights).toEqual([{ first: 3, last: 3, points: 40 }]);
  const heights = (first: number, last: number) =>
    applyEdit({ ...sheet, rowHeights: [{ first, last, points: 18 }] }, high).rowHeights;
  expect(heights(2, 5)).toEqual([
    { first: 2, last: 2, points: 18 },
    { first: 3, last: 3, points: 40 },
    { first: 4, last: 5, points: 18 },
  ]);
  expect(heights(3, 4)).toEqual([
    { first: 3, last: 3, points: 40 },
    { first: 4, last: 4, points: 18 },
  ]);
  expect(heights(1, 2)).toEqual([
    { first: 1, last: 2, points: 18 },
    { first: 3, last: 3, points: 40 },
  ]);
  expect(heights(5, 6)).toEqual([
    { first: 3, last: 3, points: 40 },
    { first: 5, last: 6, points: 18 },
  ]);
  expect(heights(0, 0)).toEqual([
    { first: 0, last: 0, points: 18 },
    { first: 3, last: 3, points: 40 },
  ]);
  expect(heights(4, 4)).toEqual([
    { first: 3, last: 3, points: 40 },
    { first: 4, last: 4, points: 18 },
  ]);
});

test("rows are hidden and shown one by one, whatever runs they are in", () => {
  const hidden = { ...sheet, hiddenRows: [{ first: 2, last: 7 }] };
  const show = {
    ...everyKind.setRowsHidden,
    rows: { first: 4, last: 5 },
    before: true,
    after: false,
  };
  expect(applyEdit(hidden, show).hiddenRows).toEqual([
    { first: 2, last: 3 },
    { first: 6, last: 7 },
  ]);
  expect(applyEdit(hidden, everyKind.setRowsHidden).hiddenRows).toEqual([{ first: 2, last: 9 }]);
});

test("a sheet is renamed; what a snapshot does not show leaves it as it is", () => {
  expect(applyEdit(sheet, everyKind.renameSheet)).toEqual({ ...sheet, name: "R6" });
  const { setFill, setValidation, setValidationWords, setLocked } = everyKind;
  const { setProtection, addSheet, removeSheet } = everyKind;
  for (const edit of [setFill, setValidation, setValidationWords, setLocked, setProtection])
    expect(applyEdit(sheet, edit)).toEqual(sheet);
  for (const edit of [addSheet, removeSheet]) expect(applyEdit(sheet, edit)).toEqual(sheet);
});

test("each sheet gets the edits that are its own", () => {
  const other = sheetOf([["別"]], [], "別の表");
  const [first, second] = applyEdits([sheet, other], [write(0, 0, textContent("新"))]);
  expect(first && textsOf(first)[0]).toBe("新");
  expect(second).toEqual(other);
});
