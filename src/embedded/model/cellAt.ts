import { emptyContent, type CellContent } from "../../domain/cells/CellContent";
import { positionKey, type Position } from "../../domain/cells/Position";
import { defaultStyle } from "./defaultStyle";
import type { HostCell, HostSheet, HostStyle } from "./HostWorkbook";

export function cellAt(sheet: HostSheet, position: Position): HostCell | undefined {
  return sheet.cells.get(positionKey(position));
}

export function styleAt(sheet: HostSheet, position: Position): HostStyle {
  return cellAt(sheet, position)?.style ?? defaultStyle;
}

export function contentAt(sheet: HostSheet, position: Position): CellContent {
  return cellAt(sheet, position)?.content ?? emptyContent;
}

/** The cell, made first if there is none. */
export function ensureCell(sheet: HostSheet, position: Position): HostCell {
  const key = positionKey(position);
  const found = sheet.cells.get(key);
  if (found) return found;
  const made: HostCell = { content: emptyContent, text: "", style: defaultStyle };
  sheet.cells.set(key, made);
  return made;
}
