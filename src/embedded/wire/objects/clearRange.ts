import { emptyContent } from "../../../domain/cells/CellContent";
import { maxColumns, positionKey } from "../../../domain/cells/Position";
import { spanContains } from "../../../domain/cells/Span";
import { cellAt } from "../../model/cellAt";
import { defaultStyle } from "../../model/defaultStyle";
import { unmergeCells } from "../../model/mergeCells";
import { ApiFailure } from "../ApiFailure";
import type { RangeSelf } from "./RangeSelf";
import { guardContents } from "./sheetGuard";

/** `Range.clear`: `All` (the default), `Formats` or `Contents`, as in `Excel.ClearApplyTo`. */
export function clearRange(range: RangeSelf, [applyTo = "All"]: readonly unknown[]): void {
  const { session, sheet, span } = range;
  const what = applyTo === null ? "All" : applyTo;
  if (what !== "All" && what !== "Formats" && what !== "Contents")
    throw new ApiFailure("InvalidArgument");
  guardContents(range);
  for (const key of [...sheet.cells.keys()]) {
    const position = { row: Math.floor(key / maxColumns), column: key % maxColumns };
    if (!spanContains(span, position)) continue;
    const cell = cellAt(sheet, position);
    if (!cell) continue;
    const content = what === "Formats" ? cell.content : emptyContent;
    const style = what === "Contents" ? cell.style : defaultStyle;
    if (content.kind === "empty" && style === defaultStyle)
      sheet.cells.delete(positionKey(position));
    else
      sheet.cells.set(key, {
        ...cell,
        content,
        style,
        text: content.kind === "empty" ? "" : cell.text,
      });
  }
  if (what !== "Contents") unmergeCells(session.workbook, sheet, span);
  session.workbook.changed = true;
  session.workbook.emit({ kind: "cells", sheetId: sheet.id, span, by: "addin" });
}
