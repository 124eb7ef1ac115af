import type { CellContent } from "../../domain/cells/CellContent";
import { sameContent } from "../../domain/cells/CellContent";
import { parseTypedInput } from "./parseTypedInput";

/**
 * What the formula bar shows: typing it again gives the same content. Text that would be taken for a number, a date or
 * a formula carries the apostrophe.
 */
export function typedForm(content: CellContent, numberFormat: string, shown: string): string {
  switch (content.kind) {
    case "empty":
      return "";
    case "formula":
      return content.formula;
    case "text": {
      const again = parseTypedInput(content.text, numberFormat);
      return sameContent(again, content) ? content.text : `'${content.text}`;
    }
    case "value": {
      const again = parseTypedInput(shown, numberFormat);
      return sameContent(again, content) ? shown : String(content.value).toUpperCase();
    }
  }
}
