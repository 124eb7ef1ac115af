import { positionKey, type Position } from "../../../src/domain/cells/Position";
import { textContent } from "../../../src/domain/cells/CellContent";
import { notebookNamespace } from "../../../src/adapters/office/notebookContent";
import { deleteSheet, renameSheet } from "../../../src/embedded/model/changeSheets";
import { areaAt } from "../../../src/embedded/model/mergeAt";
import { setCellContent } from "../../../src/embedded/model/setCellContent";
import { shiftRows } from "../../../src/embedded/model/shiftRows";
import type { HostSheet, HostWorkbook } from "../../../src/embedded/model/HostWorkbook";

/** What a co-author, or another program, may do while a command is under way. */
export const meanwhiles = [
  "types into a target",
  "types beside it",
  "inserts a row above",
  "renames the sheet",
  "deletes the sheet",
  "loses the notebook",
  "damages the notebook",
  "has a newer version",
] as const;
export type Meanwhile = (typeof meanwhiles)[number];

/** A cell that the command changes, and one of the same sheet that it does not. */
export type Scene = {
  readonly sheet: string;
  readonly target: Position;
  readonly beside: Position;
};

/** The words of a co-author; they must never get lost. */
export const coAuthorsWords = "【総務課】・共同編集者の文。";

export const sheetRenamed = "進捗表（改）";

/** False where it cannot be done: the sheet is gone, there is no notebook, or Excel is against it. */
export function happen(workbook: HostWorkbook, what: Meanwhile, scene: Scene): boolean {
  if (isOfNotebook(what)) return changeNotebook(workbook, notebookChanges[what]);
  const sheet = workbook.sheets.find(({ name }) => name === scene.sheet);
  if (!sheet) return false;
  switch (what) {
    case "types into a target":
      return type(workbook, sheet, scene.target);
    case "types beside it":
      return type(workbook, sheet, scene.beside);
    case "inserts a row above":
      return shiftRows(workbook, sheet, { kind: "insert", at: 1, count: 1 }, "coauthor").ok;
    case "renames the sheet":
      return renameSheet(workbook, sheet, sheetRenamed).ok;
    case "deletes the sheet":
      return deleteSheet(workbook, sheet).ok;
  }
}

const notebookChanges = {
  "loses the notebook": () => null,
  "damages the notebook": (xml: string) => xml.replace("{", "{,"),
  "has a newer version": (xml: string) => xml.replace('"version":1', '"version":99'),
} as const;

function isOfNotebook(what: Meanwhile): what is keyof typeof notebookChanges {
  return what in notebookChanges;
}

/** On a line below what stands there; a number or a formula goes. Under a merge it is its first cell that is typed into. */
function type(workbook: HostWorkbook, sheet: HostSheet, at: Position): boolean {
  const { top: row, left: column } = areaAt(sheet, at);
  const position = { row, column };
  const present = sheet.cells.get(positionKey(position))?.content;
  const text = present?.kind === "text" ? `${present.text}\n${coAuthorsWords}` : coAuthorsWords;
  return setCellContent(workbook, sheet, position, textContent(text), "coauthor");
}

function changeNotebook(workbook: HostWorkbook, change: (xml: string) => string | null): boolean {
  let happened = false;
  for (const [id, xml] of workbook.customXmlParts) {
    if (!xml.includes(notebookNamespace)) continue;
    happened = true;
    const changed = change(xml);
    if (changed === null) workbook.customXmlParts.delete(id);
    else workbook.customXmlParts.set(id, changed);
  }
  return happened;
}
