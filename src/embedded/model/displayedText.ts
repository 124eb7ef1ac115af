import { format } from "numfmt";
import type { CellContent } from "../../domain/cells/CellContent";
import { isErrorValue } from "./errorValue";
import { withEras } from "./eraFormat";

/**
 * What the grid shows for a content. A formula shows its last calculated value – there is no calculation here – and
 * nothing where it has none yet.
 */
export function displayedText(
  content: CellContent,
  numberFormat: string,
  cached?: number | boolean | string,
): string {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return content.text;
    case "value":
      return formatted(content.value, numberFormat);
    case "formula":
      if (isErrorValue(content.formula)) return content.formula;
      return cached === undefined ? "" : formatted(cached, numberFormat);
  }
}

function formatted(value: number | boolean | string, numberFormat: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return format(withEras(numberFormat, value), value, { locale: "ja-JP", throws: true });
  } catch {
    return String(value); // A format code that cannot be read shows the bare number, as Excel's General does.
  }
}
