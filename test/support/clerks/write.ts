import { parseAddress } from "../../../src/domain/cells/address";
import { textContent } from "../../../src/domain/cells/CellContent";
import { comparePositions, samePosition, type Position } from "../../../src/domain/cells/Position";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { textCell } from "../../fixtures/changes";
import { reworded, withBlock, withoutBlock } from "./blockText";
import type { SheetChange } from "./Clerk";

export function positionAt(address: string): Position {
  const position = parseAddress(address);
  if (!position) throw new Error(`${address} is no address`);
  return position;
}

/** A cell's text; `""` where it is empty. */
export function textIn(sheet: SheetSnapshot, address: string): string {
  const at = positionAt(address);
  return sheet.cells.find((cell) => samePosition(cell, at))?.text ?? "";
}

export function textOf(book: WorkbookSnapshot, sheetName: string, address: string): string {
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  return textIn(sheet, address);
}

/** The sheet with this text at a position; `""` empties the cell. */
export function withText(sheet: SheetSnapshot, at: Position, text: string): SheetSnapshot {
  const known = sheet.cells.find((cell) => samePosition(cell, at));
  const others = sheet.cells.filter((cell) => cell !== known);
  const cell = known
    ? { ...known, text, content: textContent(text) }
    : textCell(at.row, at.column, text);
  const cells = text === "" ? others : [...others, cell].sort(comparePositions);
  return { ...sheet, cells };
}

/** Types a cell anew. */
export function write(address: string, text: string): SheetChange {
  return (sheet) => withText(sheet, positionAt(address), text);
}

function edit(address: string, by: (text: string) => string): SheetChange {
  return (sheet) => withText(sheet, positionAt(address), by(textIn(sheet, address)));
}

/** Changes some words of a cell. They have to stand there exactly once. */
export function reword(address: string, from: string, to: string): SheetChange {
  return edit(address, (text) => reworded(text, from, to));
}

/** Adds a block below what the cell holds. */
export function addBlock(address: string, block: string): SheetChange {
  return edit(address, (text) => withBlock(text, block));
}

/** Takes the block under this tag line out. */
export function removeBlock(address: string, tag: string): SheetChange {
  return edit(address, (text) => withoutBlock(text, tag));
}

/** Spaces behind every line and an empty line at the end, as pasting leaves them. */
export function trailSpaces(address: string): SheetChange {
  return edit(address, (text) => `${text.replace(/$/gmu, "　 ")}\n`);
}
