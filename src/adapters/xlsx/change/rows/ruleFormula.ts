import type { RowShift } from "./RowShift";
import { namesAny } from "./sheetsIn";

const word = "[\\w.$\\p{L}]";
const cell = new RegExp(
  `(?<!${word})(\\$?[A-Z]{1,3})(\\$?)([1-9]\\d{0,6})(?![\\w(!.\\p{L}])`,
  "giu",
);
/** Whole columns and rows, and addresses that are put together while reckoning. */
const sweeping = new RegExp(
  `(?<!${word})(?:\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d+:\\$?\\d+)(?![\\w(!])|(?:INDIRECT|OFFSET|ADDRESS|INDEX)\\(`,
  "iu",
);
const elsewhere = /(?:'(?:[^']|'')+'|[^\s'"!(),:;=+\-*/^&<>{}]+)!\$?[\w$]+(?::\$?[\w$]+)?/gu;

const blank = (text: string) => "\u0000".repeat(text.length);

/**
 * The formula of a rule (a conditional format, a validation) when rows go, for cells whose first one is in row `from` and
 * will be in row `to`. It may speak of the cell's own row and of rows above all that go; null where it speaks of others.
 */
export function ruleFormula(
  formula: string,
  rows: { readonly from: number; readonly to: number },
  shift: RowShift,
  altered: ReadonlySet<string>,
): string | null {
  if (namesAny(formula, altered)) return null;
  const own = formula.replace(/"[^"]*"/g, blank).replace(elsewhere, blank);
  if (sweeping.test(own)) return null;
  let known = true;
  const pieces: string[] = [];
  let at = 0;
  for (const match of own.matchAll(cell)) {
    const [whole, column = "", fixed = "", number = ""] = match;
    const row = Number(number) - 1;
    const to = fixed === "$" ? row : rows.to;
    known &&= fixed === "$" ? row < shift.first : row === rows.from;
    pieces.push(formula.slice(at, match.index), `${column}${fixed}${to + 1}`);
    at = match.index + whole.length;
  }
  return known ? pieces.join("") + formula.slice(at) : null;
}
