import type { CellContent } from "../../domain/cells/CellContent";
import type { Position } from "../../domain/cells/Position";
import { spanOf } from "../../domain/cells/Span";
import { ensureCell } from "./cellAt";
import { displayedText } from "./displayedText";
import type { ChangedBy, HostCell, HostSheet, HostWorkbook } from "./HostWorkbook";
import { keepsContent } from "./mergeAt";

/**
 * Puts content into a cell: its look stays, fonts inside the cell are lost (office-js#4726), a formula that
 * was not there before has no value yet. False, and nothing done, for a cell under a merge that is not its top left. Tells nobody.
 */
export function putContent(sheet: HostSheet, position: Position, content: CellContent): boolean {
  if (!keepsContent(sheet, position)) return false;
  const cell = ensureCell(sheet, position);
  rememberResult(cell);
  cell.content = content;
  delete cell.runs;
  delete cell.cached;
  delete cell.formulaArea;
  recallResult(cell);
  if (content.kind === "value" || content.kind === "formula") {
    setNumberFormat(cell, content.numberFormat);
  }
  cell.text = displayedText(content, cell.style.numberFormat, cell.cached);
  return true;
}

/** `putContent`, and tells the grid and the add-in. */
export function setCellContent(
  workbook: HostWorkbook,
  sheet: HostSheet,
  position: Position,
  content: CellContent,
  by: ChangedBy = "person",
): boolean {
  if (!putContent(sheet, position, content)) return false;
  workbook.changed = true;
  workbook.emit({ kind: "cells", sheetId: sheet.id, span: spanOf(position), by });
  return true;
}

/** The last formula of a cell and its value: written back, the formula would be calculated to the same again. */
const lastResults = new WeakMap<HostCell, { formula: string; cached: HostCell["cached"] }>();

function rememberResult(cell: HostCell): void {
  if (cell.content.kind !== "formula" || cell.cached === undefined) return;
  lastResults.set(cell, { formula: cell.content.formula, cached: cell.cached });
}

function recallResult(cell: HostCell): void {
  const last = lastResults.get(cell);
  if (cell.content.kind !== "formula" || last?.formula !== cell.content.formula) return;
  if (last.cached !== undefined) cell.cached = last.cached;
}

function setNumberFormat(cell: HostCell, numberFormat: string): void {
  if (cell.style.numberFormat !== numberFormat) cell.style = { ...cell.style, numberFormat };
}
