import { emptyContent } from "../../../domain/cells/CellContent";
import { maxColumns } from "../../../domain/cells/Position";
import { spanContains, type Span } from "../../../domain/cells/Span";
import { refuse, succeed, type Result } from "../../../domain/Result";
import { styleAt } from "../../model/cellAt";
import type { HostSheet, HostWorkbook } from "../../model/HostWorkbook";
import { setCellContent } from "../../model/setCellContent";
import type { TypingRefusal } from "../../model/typeIntoCell";

/** The Delete key: empties every cell of a span that holds something. One locked cell, and none is emptied, as in Excel. */
export function clearCells(
  workbook: HostWorkbook,
  sheet: HostSheet,
  span: Span,
): Result<null, TypingRefusal> {
  const positions = [...sheet.cells]
    .filter(([, cell]) => cell.content.kind !== "empty")
    .map(([key]) => ({ row: Math.floor(key / maxColumns), column: key % maxColumns }))
    .filter((position) => spanContains(span, position));
  if (workbook.readOnly) return refuse("read-only");
  if (sheet.protected && positions.some((at) => styleAt(sheet, at).locked !== false)) {
    return refuse("protected");
  }
  for (const position of positions) setCellContent(workbook, sheet, position, emptyContent);
  return succeed(null);
}
