import { parseSpan } from "../../src/domain/cells/address";
import { textContent } from "../../src/domain/cells/CellContent";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import type { Span } from "../../src/domain/cells/Span";

/** A worksheet of text cells from rows of strings; merges as `A1:B2`. */
export function sheetOf(
  rows: readonly (readonly string[])[],
  merges: readonly string[] = [],
  name = "進捗表",
): SheetSnapshot {
  return {
    id: `id-${name}`,
    name,
    visibility: "visible",
    cells: rows.flatMap((texts, row) =>
      texts.flatMap((text, column) =>
        text === "" ? [] : [{ row, column, text, content: textContent(text) }],
      ),
    ),
    merges: merges.map((merge) => spanAt(merge)),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

export function bookOf(sheets: readonly SheetSnapshot[], file = "book.xlsx"): WorkbookSnapshot {
  return { file, sheets };
}

function spanAt(address: string): Span {
  const span = parseSpan(address);
  if (!span) throw new Error(`${address} is no span`);
  return span;
}
