import { originOfEdit, originOfRows } from "../../../src/domain/edit/originOfEdit";
import { isInPlace, type RowEdit } from "../../../src/domain/edit/SheetEdit";
import { everyKind, oneOfEach } from "./everyKind";

const insert = (row: number, count: number): RowEdit => ({
  ...everyKind.insertRows,
  ...{ row, count },
});
const remove = (row: number, count: number): RowEdit => ({
  ...everyKind.deleteRows,
  ...{ row, count },
});

test("where rows stood before others came above them, and which of them are new", () => {
  const origin = (first: number, last: number) => originOfRows({ first, last }, [insert(4, 2)]);
  expect(origin(0, 3)).toEqual({ first: 0, last: 3 });
  expect(origin(6, 8)).toEqual({ first: 4, last: 6 });
  expect(origin(4, 5)).toBeNull();
  expect(origin(5, 5)).toBeNull();
  expect(origin(2, 4)).toEqual({ first: 2, last: 3 });
  expect(origin(5, 7)).toEqual({ first: 4, last: 5 });
  expect(origin(3, 6)).toEqual({ first: 3, last: 4 });
});

test("where rows stood before others went", () => {
  const origin = (first: number, last: number) => originOfRows({ first, last }, [remove(4, 2)]);
  expect(origin(0, 3)).toEqual({ first: 0, last: 3 });
  expect(origin(4, 5)).toEqual({ first: 6, last: 7 });
  expect(origin(3, 4)).toEqual({ first: 3, last: 6 });
});

test("the latest row edit is undone first", () => {
  expect(originOfRows({ first: 5, last: 5 }, [remove(2, 3), insert(4, 1)])).toEqual({
    ...{ first: 7, last: 7 },
  });
  expect(originOfRows({ first: 4, last: 4 }, [remove(2, 3), insert(4, 1)])).toBeNull();
});

test("an edit of every kind keeps all but its rows", () => {
  const { setContent, setFill, setRowHeight, setRowsHidden } = everyKind;
  const { setMerges, setValidation, setValidationWords, setLocked } = everyKind;
  const up = <Edit extends Parameters<typeof originOfEdit>[0]>(edit: Edit) =>
    originOfEdit(edit, [insert(0, 2)]);
  const position = { row: 1, column: 5 };
  expect([up(setContent), up(setFill)]).toEqual([
    { ...setContent, position },
    { ...setFill, position },
  ]);
  expect(up(setRowHeight)).toEqual({ ...setRowHeight, row: 4 });
  expect(up(setRowsHidden)).toEqual({ ...setRowsHidden, rows: { first: 5, last: 7 } });
  for (const edit of [setMerges, setValidation, setValidationWords, setLocked])
    expect(up(edit)).toEqual({ ...edit, area: { top: 1, left: 5, bottom: 2, right: 7 } });
});

test("what lies in new rows stands nowhere yet, but for sheets as a whole", () => {
  const nowhere = oneOfEach
    .filter(isInPlace)
    .filter((edit) => originOfEdit(edit, [insert(0, 20)]) === null);
  const sheets = ["setProtection", "renameSheet", "addSheet", "removeSheet"];
  const { setProtection, renameSheet, addSheet, removeSheet } = everyKind;
  for (const edit of [setProtection, renameSheet, addSheet, removeSheet])
    expect(originOfEdit(edit, [insert(0, 20)])).toEqual(edit);
  expect(nowhere).toEqual(oneOfEach.filter(isInPlace).filter(({ kind }) => !sheets.includes(kind)));
});
