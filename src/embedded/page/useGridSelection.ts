import { useCallback, useState } from "react";
import type { Span } from "../../domain/cells/Span";
import type { HostSheet, HostWorkbook } from "../model/HostWorkbook";
import { selectSpan } from "../model/selectSpan";
import { sameSpan, selectionOf, type GridSelection } from "./grid/GridSelection";
import { wholeMerges } from "./grid/wholeMerges";
import { useWorkbookValue } from "./useWorkbookValue";

/**
 * The selection of the sheet in front. The workbook holds its span; which of its cells is the active one is remembered
 * here as long as nobody else selects something.
 */
export function useGridSelection(workbook: HostWorkbook, sheet: HostSheet) {
  const span = useWorkbookValue(workbook, (book) => book.selection);
  const [own, setOwn] = useState<{ sheetId: string; selection: GridSelection } | null>(null);
  const [foreign, setForeign] = useState(() => whole(sheet, span));
  if (!sameSpan(foreign.given, span) || foreign.sheet !== sheet) setForeign(whole(sheet, span));
  const mine = own && own.sheetId === sheet.id && sameSpan(own.selection.span, span);
  const select = useCallback(
    (next: GridSelection) => {
      setOwn({ sheetId: sheet.id, selection: next });
      selectSpan(workbook, sheet, next.span);
    },
    [workbook, sheet],
  );
  return { selection: mine ? own.selection : foreign.selection, select };
}

function whole(sheet: HostSheet, given: Span) {
  return { sheet, given, selection: selectionOf(wholeMerges(sheet.merges, given)) };
}
