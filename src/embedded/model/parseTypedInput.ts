import { parseValue } from "numfmt";
import { textContent, type CellContent } from "../../domain/cells/CellContent";
import { couldBeFormula } from "./couldBeFormula";
import { isErrorValue } from "./errorValue";
import { parseJapaneseDate } from "./parseJapaneseDate";

/**
 * What Excel makes of typed characters (or of a string in a `values` array): formulas, numbers, percentages, `(1)` as
 * −1, dates, times, booleans; a leading `'` makes text of the rest. In a cell with the text format `@` everything is
 * text. The returned number format is the cell's own unless that is `General`. Sources: support.microsoft.com
 * "Stop automatically changing numbers to dates"; Office.js reference of `Range.values`. Null: a formula that Excel
 * would not take.
 */
export function parseTyped(typed: string, numberFormat = "General"): CellContent | null {
  if (numberFormat === "@") return textContent(typed.startsWith("'") ? typed.slice(1) : typed);
  if (typed.startsWith("'")) return textContent(typed.slice(1));
  if (isErrorValue(typed)) return { kind: "formula", formula: typed.toUpperCase(), numberFormat };
  const found = typed.startsWith("=") ? null : parseNumberLike(foldWidth(typed));
  if (found) {
    return {
      kind: "value",
      value: found.value,
      numberFormat: numberFormat === "General" ? found.numberFormat : numberFormat,
    };
  }
  const formula = /^([=+\-@])(.+)$/su.exec(typed);
  if (!formula) return textContent(typed);
  const [, lead, body = ""] = formula;
  if (!couldBeFormula(lead === "@" && !body.includes("(") ? "" : body)) return null;
  return {
    kind: "formula",
    formula: lead === "+" || lead === "-" ? `=${typed}` : `=${body}`,
    numberFormat,
  };
}

/** `parseTyped`, with text in place of a formula that Excel would not take. */
export function parseTypedInput(typed: string, numberFormat = "General"): CellContent {
  return parseTyped(typed, numberFormat) ?? textContent(typed);
}

type NumberLike = { readonly value: number | boolean; readonly numberFormat: string };

function parseNumberLike(text: string): NumberLike | null {
  const trimmed = text.trim();
  if (trimmed === "" || /[\n\r]/.test(trimmed)) return null;
  const japanese = parseJapaneseDate(trimmed);
  if (japanese) return japanese;
  const fraction = /^([+-]?)(\d+) (\d+)\/(\d+)$/.exec(trimmed);
  if (fraction && Number(fraction[4]) !== 0) {
    const size = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return { value: fraction[1] === "-" ? -size : size, numberFormat: "# ?/?" };
  }
  if (/^\d+ \d+$/.test(trimmed)) return null;
  const parsed = parseValue(trimmed, { locale: "ja-JP" });
  if (!parsed || typeof parsed.v === "bigint") return null;
  return { value: parsed.v, numberFormat: parsed.z ?? "General" };
}

/** Japanese Excel reads full-width digits, signs and letters as their half-width forms when they make a number. */
function foldWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/　/g, " ");
}
