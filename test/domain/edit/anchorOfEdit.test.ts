import { anchorOfEdit } from "../../../src/domain/edit/anchorOfEdit";
import { oneOfEach } from "./everyKind";

test("a person is taken to the cell, the row or the top left of the area", () => {
  const places = Object.fromEntries(oneOfEach.map((edit) => [edit.kind, anchorOfEdit(edit)]));
  const cell = { row: 3, column: 5 };
  const start = { row: 0, column: 0 };
  expect(places).toEqual({
    ...{ setContent: cell, setFill: cell },
    ...{ setMerges: cell, setValidation: cell, setValidationWords: cell, setLocked: cell },
    insertRows: { row: 4, column: 0 },
    deleteRows: { row: 4, column: 0 },
    setRowHeight: { row: 6, column: 0 },
    setRowsHidden: { row: 7, column: 0 },
    ...{ setProtection: start, renameSheet: start, addSheet: start, removeSheet: start },
  });
});
