import type { CellContent } from "../../domain/cells/CellContent";
import { needsTextPrefix } from "./needsTextPrefix";

/** How a text is written: with an apostrophe where it could be taken for something else, or the other way round. */
export type PrefixChoice = "asNeeded" | "opposite";

/**
 * Queues the writing of one cell. `numberFormat` is the one the cell has now; it is set only where the content asks
 * for another one.
 */
export function writeContent(
  cell: Excel.Range,
  content: CellContent,
  numberFormat: string,
  prefix: PrefixChoice = "asNeeded",
): void {
  switch (content.kind) {
    case "empty":
      cell.values = [[""]];
      return;
    case "text":
      cell.values = [[typedText(content.text, numberFormat, prefix)]];
      return;
    case "value":
      withNumberFormat(cell, content.numberFormat, numberFormat, () => {
        cell.values = [[content.value]];
      });
      return;
    case "formula":
      withNumberFormat(cell, content.numberFormat, numberFormat, () => {
        cell.formulas = [[content.formula]];
      });
  }
}

/**
 * A text as it is typed in. A cell with the format `@` takes everything as text, so there only a text's own leading apostrophe, which Excel
 * would take for the prefix, has to be protected.
 */
export function typedText(text: string, numberFormat: string, prefix: PrefixChoice): string {
  const needed = numberFormat === "@" ? text.startsWith("'") : needsTextPrefix(text);
  return needed === (prefix === "asNeeded") ? `'${text}` : text;
}

/** In a `@` cell a number or formula would arrive as text, and some formulas change the format: set it around the write. */
function withNumberFormat(cell: Excel.Range, wanted: string, present: string, write: () => void) {
  if (wanted === present && wanted !== "@") return write();
  cell.numberFormat = [[wanted === "@" ? "General" : wanted]];
  write();
  cell.numberFormat = [[wanted]];
}
