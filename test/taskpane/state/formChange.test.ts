import { textContent } from "../../../src/domain/cells/CellContent";
import type { SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { formChangeOf } from "../../../src/taskpane/state/formChange";
import { sheetOf } from "../../support/sheetOf";

const sheet = sheetOf([
  ["施策", "区分", "役割"],
  ["① 見守り", "市民 行政", "①知る\n①支える"],
  ["② 相談", "市民", "①相談する"],
]);
const write = (row: number, column: number, before: string, after: string): SheetEdit => ({
  kind: "setContent",
  sheetId: sheet.id,
  position: { row, column },
  before: textContent(before),
  after: textContent(after),
});

test("two roles in one cell become two rows, the second of them new", () => {
  const edits: SheetEdit[] = [
    { kind: "insertRows", sheetId: sheet.id, row: 2, count: 1, below: ["② 相談"] },
    write(1, 1, "市民 行政", "市民"),
    write(1, 2, "①知る\n①支える", "①知る"),
    write(2, 1, "", "行政"),
    write(2, 2, "", "①支える"),
  ];
  expect(formChangeOf(sheet, edits)).toEqual({
    columns: [1, 2],
    before: [["市民 行政", "①知る\n①支える"]],
    after: [
      ["市民", "①知る"],
      ["行政", "①支える"],
    ],
    added: 1,
    removed: 0,
  });
});

test("a row that was emptied goes; what comes after it is not shown", () => {
  const edits: SheetEdit[] = [
    write(2, 1, "市民", ""),
    write(2, 2, "①相談する", ""),
    { kind: "deleteRows", sheetId: sheet.id, row: 2, count: 1, below: [] },
    write(1, 1, "市民 行政", "市民"),
  ];
  expect(formChangeOf(sheet, edits)).toEqual({
    columns: [1, 2],
    before: [
      ["市民 行政", "①知る\n①支える"],
      ["市民", "①相談する"],
    ],
    after: [["市民", "①知る\n①支える"]],
    added: 0,
    removed: 1,
  });
});

test("edits of another sheet are none of it", () => {
  const other = { ...write(1, 1, "市民 行政", "市民"), sheetId: "other" };
  expect(formChangeOf(sheet, [other])).toMatchObject({ columns: [], before: [], after: [] });
});
