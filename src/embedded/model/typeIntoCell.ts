import { maxCellCharacters } from "../../domain/cells/CellContent";
import type { Position } from "../../domain/cells/Position";
import { refuse, succeed, type Result } from "../../domain/Result";
import { styleAt } from "./cellAt";
import type { HostSheet, HostWorkbook } from "./HostWorkbook";
import { areaAt } from "./mergeAt";
import { parseTypedInput } from "./parseTypedInput";
import { setCellContent } from "./setCellContent";

export type TypingRefusal = "protected" | "too-long" | "read-only";

/**
 * A person's typing into a cell (or the merged area it belongs to), understood as Excel would. Ends the editing.
 */
export function typeIntoCell(
  workbook: HostWorkbook,
  sheet: HostSheet,
  position: Position,
  typed: string,
): Result<null, TypingRefusal> {
  const area = areaAt(sheet, position);
  const anchor = { row: area.top, column: area.left };
  const style = styleAt(sheet, anchor);
  workbook.editing = null;
  if (workbook.readOnly) return refuse("read-only");
  if (sheet.protected && style.locked !== false) return refuse("protected");
  if (typed.length > maxCellCharacters) return refuse("too-long");
  setCellContent(workbook, sheet, anchor, parseTypedInput(typed, style.numberFormat), "person");
  return succeed(null);
}
