import type { Legend } from "../schedule/findLegend";
import { foldSymbol, isArrow, isDash } from "../schedule/marks";
import { formatSymbols, parseSymbols } from "../schedule/parseSymbols";
import { refuse, succeed, type Result } from "../Result";

/** The text on the left goes on; nothing is done. Each stands alone in its cell. */
export const goesOnMark = "→";
export const noneMark = "-";

/** The usual number of symbols that a year's cell holds at most. */
const mostSymbols = 2;

/** The symbols of a cell as the legend writes them; null where words stand there. */
export function chosenSymbols(text: string, legend: Legend): readonly string[] | null {
  if (isArrow(text)) return [goesOnMark];
  const cell = parseSymbols(text, legend);
  if (cell.kind === "words") return null;
  if (cell.kind !== "symbols") return cell.kind === "none" ? [noneMark] : [];
  return cell.symbols.map(({ symbol }) => {
    const folded = foldSymbol(symbol);
    return legend.find((one) => foldSymbol(one.symbol) === folded)?.symbol ?? symbol;
  });
}

/**
 * The cell's text after one symbol was taken in or out. Words are not replaced by a symbol, nor is a third one put beside
 * two: a person takes them out first.
 */
export function toggleSymbol(
  text: string,
  symbol: string,
  legend: Legend,
): Result<string, "words" | "two-already"> {
  const chosen = chosenSymbols(text, legend);
  if (chosen === null) return refuse("words");
  if (symbol === goesOnMark || symbol === noneMark)
    return succeed(chosen.includes(symbol) ? "" : symbol);
  if (isArrow(text) || isDash(text)) return succeed(symbol);
  const cell = parseSymbols(text, legend);
  if (cell.kind !== "symbols" || !chosen.includes(symbol))
    return chosen.length >= mostSymbols ? refuse("two-already") : succeed(text + symbol);
  const folded = foldSymbol(symbol);
  const [first, ...rest] = cell.symbols.filter((one) => foldSymbol(one.symbol) !== folded);
  if (!first) return succeed("");
  return succeed(formatSymbols({ ...cell, symbols: [{ ...first, before: "" }, ...rest] }));
}
