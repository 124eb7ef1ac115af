import { emptyContent } from "../../../domain/cells/CellContent";
import { maxColumns } from "../../../domain/cells/Position";
import { spanColumns, spanContains, spanRows } from "../../../domain/cells/Span";
import { allowsContent } from "../../model/allowsContent";
import { validationsIn } from "../../model/validations";
import { ApiFailure } from "../ApiFailure";
import type { RangeSelf } from "./RangeSelf";

/**
 * `DataValidation.valid`: true where every cell is allowed, false where none is, null where they differ. Cells whose
 * rule or content would have to be calculated answer ApiNotFound.
 */
export function allValid({ session, sheet, span }: RangeSelf): boolean | null {
  const seen = new Set<boolean>();
  for (const part of validationsIn(sheet, span)) {
    const { validation } = part;
    if (!validation) {
      seen.add(true);
      continue;
    }
    let filled = 0;
    for (const [key, cell] of sheet.cells) {
      const position = { row: Math.floor(key / maxColumns), column: key % maxColumns };
      if (!spanContains(part.span, position)) continue;
      filled++;
      const allowed = allowsContent(session.workbook, sheet, validation, cell.content);
      if (allowed === null) {
        throw new ApiFailure("ApiNotFound", "Calculated validation is not known to this host.");
      }
      seen.add(allowed);
    }
    if (filled === spanRows(part.span) * spanColumns(part.span)) continue;
    seen.add(allowsContent(session.workbook, sheet, validation, emptyContent) !== false);
  }
  return seen.size === 1 ? seen.has(true) : null;
}
