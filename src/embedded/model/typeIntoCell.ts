import { maxCellCharacters, type CellContent } from "../../domain/cells/CellContent";
import type { Position } from "../../domain/cells/Position";
import { refuse, succeed, type Result } from "../../domain/Result";
import { allowsContent } from "./allowsContent";
import { styleAt } from "./cellAt";
import { plainAlert } from "./HostValidation";
import type { HostSheet, HostWorkbook } from "./HostWorkbook";
import { areaAt } from "./mergeAt";
import { parseTypedInput } from "./parseTypedInput";
import { setCellContent } from "./setCellContent";
import { validationAt } from "./validations";

export type TypingRefusal = "protected" | "too-long" | "read-only" | "not-allowed";

/**
 * A person's typing into a cell (or the merged area it belongs to), understood as Excel would. Ends the editing.
 * `not-allowed`: a validation with a stop alert is against it; warnings and notes let it pass.
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
  const content = parseTypedInput(typed, style.numberFormat);
  if (isStopped(workbook, sheet, anchor, content)) return refuse("not-allowed");
  setCellContent(workbook, sheet, anchor, content, "person");
  return succeed(null);
}

function isStopped(
  workbook: HostWorkbook,
  sheet: HostSheet,
  position: Position,
  content: CellContent,
): boolean {
  const validation = validationAt(sheet, position);
  const { showAlert, style } = validation?.errorAlert ?? plainAlert;
  if (!validation || !showAlert || style !== "Stop") return false;
  return allowsContent(workbook, sheet, validation, content) === false;
}
