import { maxColumns } from "../../../domain/cells/Position";
import { spanColumns, spanRows } from "../../../domain/cells/Span";
import type { RowShift } from "../../model/RowShift";
import { shiftRows } from "../../model/shiftRows";
import { ApiFailure } from "../ApiFailure";
import type { OfficeObject } from "../OfficeObject";
import type { RangeSelf } from "./RangeSelf";
import { guardContents, guardFormat } from "./sheetGuard";

/**
 * `Range.insert`: the new rows where the range was. The range itself has moved down with its cells. Whole rows only;
 * every other range answers ApiNotFound.
 */
export function insertRows(range: RangeSelf, [shift]: readonly unknown[]): OfficeObject {
  if (shift !== "Down") throw new ApiFailure("InvalidArgument");
  const { session, sheet, span } = range;
  guardFormat(range, "allowInsertRows");
  carryOut(range, "insert");
  return session.make.range(session, sheet, span);
}

/**
 * `Range.delete` of whole rows. On a protected sheet it needs its permission, and rows without a locked cell (VBA
 * reference, `Protection.AllowDeletingRows`: "must be unlocked when the sheet is protected").
 */
export function deleteRows(range: RangeSelf, [shift]: readonly unknown[]): void {
  if (shift !== "Up") throw new ApiFailure("InvalidArgument");
  guardFormat(range, "allowDeleteRows");
  guardContents(range);
  carryOut(range, "delete");
}

function carryOut({ session, sheet, span }: RangeSelf, kind: RowShift["kind"]): void {
  if (spanColumns(span) !== maxColumns) {
    throw new ApiFailure("ApiNotFound", `Range.${kind} of cells is not known to this host.`);
  }
  const shift = { kind, at: span.top, count: spanRows(span) };
  const done = shiftRows(session.workbook, sheet, shift, "addin");
  if (done.ok) return;
  if (done.failure.code === "off-sheet") throw new ApiFailure("InsertDeleteConflict");
  if (done.failure.code === "array") throw new ApiFailure("InvalidOperation");
  const words = `Range.${kind} beside this is not known to this host: ${done.failure.detail}`;
  throw new ApiFailure("ApiNotFound", words);
}
