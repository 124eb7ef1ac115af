import { rowsOfEdit } from "../../../src/domain/edit/rowsOfEdit";
import { isInPlace } from "../../../src/domain/edit/SheetEdit";
import { oneOfEach } from "./everyKind";

test("an edit of cells, areas or rows is about their rows, one of a sheet about none", () => {
  const inPlace = oneOfEach.filter(isInPlace);
  const rows = Object.fromEntries(inPlace.map((edit) => [edit.kind, rowsOfEdit(edit)]));
  const cell = { first: 3, last: 3 };
  const area = { first: 3, last: 4 };
  expect(rows).toEqual({
    setContent: cell,
    setFill: cell,
    setMerges: area,
    setRowHeight: { first: 6, last: 6 },
    setValidation: area,
    setValidationWords: area,
    setRowsHidden: { first: 7, last: 9 },
    setLocked: area,
    setProtection: null,
    renameSheet: null,
    addSheet: null,
    removeSheet: null,
  });
});
