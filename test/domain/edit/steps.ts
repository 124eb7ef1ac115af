import { textContent } from "../../../src/domain/cells/CellContent";
import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { judgeInOrder } from "../../../src/domain/edit/judgeInOrder";
import type { SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { sheetOf } from "../../support/sheetOf";

/** Two measures under a header, and what the edits of a command do to them. */
export const sheet = sheetOf(
  [
    ["見出し", "実績"],
    ["見守り", "声をかけた。"],
    ["居場所", ""],
    ["注", ""],
  ],
  ["A2:A3"],
);
export const sheetId = sheet.id;
export const judge = (edits: readonly SheetEdit[], snapshot: SheetSnapshot = sheet) =>
  judgeInOrder(
    edits,
    new Map([[sheetId, { snapshot, sheetProtected: false, formatRows: false }]]),
    edits.map(() => null),
  );
export const insert = (row: number, count: number, below: readonly string[]): SheetEdit => {
  return { kind: "insertRows", sheetId, row, count, below };
};
export const remove = (row: number, below: readonly string[]): SheetEdit => {
  return { kind: "deleteRows", sheetId, row, count: 1, below };
};
export const write = (row: number, column: number, before: string, after: string): SheetEdit => ({
  kind: "setContent",
  sheetId,
  position: { row, column },
  before: textContent(before),
  after: textContent(after),
});
