import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import { draftFill, type CellEdit } from "../../../src/domain/edit/SheetEdit";
import type { Draft } from "../../../src/domain/place/Draft";
import { isAt, isDraftOf } from "../../../src/domain/place/isDraftOf";

const draft: Draft = {
  id: "d",
  place: {
    ...{ sheetId: "s", sheetName: "R5", measure: "① 見守り", role: null, ordinal: 0 },
    column: { kind: "result", fiscalYear: 2022, party: null },
    lastPosition: { row: 1, column: 2 },
  },
  text: "見守った。",
  from: { file: "R4.xlsx", sheet: "R4", cell: "C2" },
  departments: [],
  fillBefore: null,
};
const text = (sheetId: string, row: number): CellEdit => ({
  ...{ kind: "setContent", sheetId, position: { row, column: 2 } },
  ...{ before: emptyContent, after: textContent("見守った。") },
});
const colour: CellEdit = {
  ...{ kind: "setFill", sheetId: "s", position: { row: 1, column: 2 } },
  ...{ before: { kind: "none" }, after: draftFill },
};

test("a draft is what is written into its cell, on its sheet", () => {
  expect(isDraftOf(draft, [text("s", 3), text("s", 1)])).toBe(true);
  expect(isDraftOf(draft, [text("s", 3), text("other", 1)])).toBe(false);
});

test("its colour alone makes no draft, though it is at its cell", () => {
  expect([isDraftOf(draft, [colour]), isAt(draft, colour)]).toEqual([false, true]);
});
