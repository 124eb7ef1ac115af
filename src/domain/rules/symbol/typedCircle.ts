import type { Legend } from "../../schedule/findLegend";
import { foldSymbol } from "../../schedule/marks";
import { parseSymbols } from "../../schedule/parseSymbols";

const circle = "○";
/** What is typed where the circle is not at hand. */
const letters = /[oOｏＯ0０]/gu;

/** The text of a schedule cell with its circles put right where letters or zeros stand for them; null where none do. */
export function typedCircle(text: string, legend: Legend): string | null {
  const printed = legend.find(({ symbol }) => foldSymbol(symbol) === circle)?.symbol;
  // A zero alone is a figure.
  if (printed === undefined || /^\s*[0０]\s*$/u.test(text)) return null;
  const mended = text.replace(letters, printed);
  if (mended === text) return null;
  const cell = parseSymbols(mended, legend);
  const known = cell.kind === "symbols" && cell.symbols.every(({ meaning }) => meaning !== null);
  return known ? mended : null;
}
