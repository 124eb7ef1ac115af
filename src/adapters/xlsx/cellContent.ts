import { textContent } from "../../domain/cells/CellContent";
import { refuse, succeed, type Result } from "../../domain/Result";
import type { RawCell } from "./RawCell";
import type { ReadCell } from "./ReadCell";
import { serialOfIsoDate } from "./serialOfIsoDate";
import type { NumberFormat, Styles } from "./styles";
import { unescapeText } from "./unescapeText";
import { shownFormula } from "./formula/shownFormula";

/** What the cells of a workbook refer to. */
export type CellContext = {
  readonly strings: readonly ReadCell[];
  readonly styles: Styles;
  readonly date1904: boolean;
};

const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** Text and content of a cell, or what is wrong with it. `formula`: without `=`, null where the cell has none. */
export function readCell(
  raw: RawCell,
  formula: string | null,
  context: CellContext,
): Result<ReadCell, string> {
  const format = context.styles.numberFormat(raw.style);
  const value = readValue(raw, format, context);
  if (!value.ok || formula === null) return value;
  const content = { formula: shownFormula(formula), numberFormat: format.code };
  return succeed({ text: value.value.text, content: { kind: "formula", ...content } });
}

const nothing: Result<ReadCell, string> = succeed({ text: "", content: textContent("") });

function readValue(
  raw: RawCell,
  format: NumberFormat,
  context: CellContext,
): Result<ReadCell, string> {
  const value = raw.value.trim();
  switch (raw.type) {
    case "s":
      return value === "" ? nothing : sharedText(value, format, context);
    case "inlineStr":
      return textCell(raw.inline ?? unescapeText(raw.value), format);
    case "str":
      return textCell(raw.inline ?? unescapeText(raw.value), format);
    case "e":
      return value === "" ? nothing : errorCell(value, format);
    case "b":
      return value === "" ? nothing : booleanCell(value, format);
    case "n":
    case "d":
      return value === "" ? nothing : numberCell(raw.type, value, format, context);
    default:
      return refuse(`cell type ${raw.type}`);
  }
}

function sharedText(
  index: string,
  format: NumberFormat,
  context: CellContext,
): Result<ReadCell, string> {
  const shared = /^\d+$/.test(index) ? context.strings[Number(index)] : undefined;
  if (!shared) return refuse(`no shared string ${index}`);
  // As it is, it is kept once, however many cells show it.
  const text = format.shown.text(shared.text);
  return text === shared.text ? succeed(shared) : textCell(shared.text, format);
}

function textCell(text: string, format: NumberFormat): Result<ReadCell, string> {
  if (text === "") return nothing;
  return succeed({ text: format.shown.text(text), content: textContent(text) });
}

/** Typed in, an error value is a formula as far as undoing goes: `#N/A` as text would not be the same again. */
function errorCell(error: string, format: NumberFormat): Result<ReadCell, string> {
  return succeed({
    text: error,
    content: { kind: "formula", formula: `=${error}`, numberFormat: format.code },
  });
}

function booleanCell(text: string, format: NumberFormat): Result<ReadCell, string> {
  const value = text === "1" || text === "true";
  if (!value && text !== "0" && text !== "false") return refuse(`boolean ${text}`);
  return succeed({
    text: value ? "TRUE" : "FALSE",
    content: { kind: "value", value, numberFormat: format.code },
  });
}

function numberCell(
  type: string,
  text: string,
  format: NumberFormat,
  { date1904 }: CellContext,
): Result<ReadCell, string> {
  const iso = type === "d" ? serialOfIsoDate(text, date1904) : null;
  const value = iso ?? (decimal.test(text) ? Number(text) : NaN);
  if (!Number.isFinite(value)) return refuse(`number ${text}`);
  return succeed({
    text: format.shown.number(value, date1904),
    content: { kind: "value", value, numberFormat: format.code },
  });
}
