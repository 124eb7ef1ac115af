import { isArrow } from "../../schedule/marks";
import { formatSymbols, parseSymbols, type SymbolCell } from "../../schedule/parseSymbols";
import type { CheckedCell } from "../CheckedCell";
import type { EntryUnit } from "../CheckUnits";
import { replaceText } from "../replaceText";
import { ruleOf, type Found } from "../Rule";
import { likeSymbols } from "./likeSymbols";
import { typedCircle } from "./typedCircle";

/**
 * A symbol that the legend does not have. Marks of the same shape are offered (☆ → ★); a letter typed for the circle
 * (`O◆`) is put right. Arrows go on from the left and need no legend, words are no symbols, and without a legend nobody
 * can tell.
 *
 * Example: `○△` under the legend ◆○★◎□■.
 */
export const symbolUnknown = ruleOf({
  id: "symbol/unknown",
  severity: "warning",
  unit: "entry",
  find: (unit) =>
    unit.entry.meaning.kind !== "schedule" || unit.asked || unit.legend.length === 0
      ? []
      : unit.cells.flatMap((cell) => unknownIn(cell, unit)),
});

function unknownIn(cell: CheckedCell, { legend }: EntryUnit): Found<"symbol/unknown">[] {
  const known = legend.map(({ symbol }) => symbol);
  const mended = typedCircle(cell.text, legend);
  if (mended !== null) {
    const put = [...mended];
    const typed = [...cell.text].filter((character, i) => character !== put[i]);
    return typed.slice(0, 1).map((subject) => {
      const facts = { symbol: subject, legend: known };
      return { cell, subject, facts, fixes: replaceText(cell, mended) };
    });
  }
  const parsed = parseSymbols(cell.text, legend);
  if (parsed.kind !== "symbols") return [];
  return parsed.symbols.flatMap(({ symbol, meaning }, at) => {
    if (meaning !== null || isArrow(symbol)) return [];
    const fixes = likeSymbols(symbol, legend).flatMap((like) =>
      replaceText(cell, withSymbol(parsed, at, like), like),
    );
    return [{ cell, subject: symbol, facts: { symbol, legend: known }, fixes }];
  });
}

function withSymbol(cell: SymbolCell & { kind: "symbols" }, at: number, symbol: string): string {
  const symbols = cell.symbols.map((one, i) => (i === at ? { ...one, symbol } : one));
  return formatSymbols({ ...cell, symbols });
}
