import { maxColumns } from "../../../domain/cells/Position";
import { spanColumns, spanRows } from "../../../domain/cells/Span";
import { styleAt } from "../../model/cellAt";
import { ApiFailure } from "../ApiFailure";
import { requireSheet, type RangeSelf } from "./RangeSelf";

/**
 * On a protected sheet one locked cell makes a write to the whole range fail with AccessDenied (Excel's behaviour;
 * cells are locked unless their format says otherwise).
 */
export function guardContents(range: RangeSelf): void {
  requireSheet(range);
  if (range.sheet.protected && holdsLocked(range)) throw new ApiFailure("AccessDenied");
}

/** What no protected sheet allows, whatever its options: merging and unmerging. */
export function guardStructure(range: RangeSelf): void {
  requireSheet(range);
  if (range.sheet.protected) throw new ApiFailure("AccessDenied");
}

/** Formats and sizes of a protected sheet change only where its protection allows it. */
export function guardFormat(range: RangeSelf, allowance: string): void {
  requireSheet(range);
  const { sheet } = range;
  if (sheet.protected && sheet.protectionOptions?.[allowance] !== true)
    throw new ApiFailure("AccessDenied");
}

function holdsLocked({ sheet, span }: RangeSelf): boolean {
  if (spanRows(span) * spanColumns(span) > sheet.cells.size + maxColumns) return true;
  for (let row = span.top; row <= span.bottom; row++) {
    for (let column = span.left; column <= span.right; column++) {
      if (styleAt(sheet, { row, column }).locked !== false) return true;
    }
  }
  return false;
}
