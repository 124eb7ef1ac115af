import type { Legend } from "./findLegend";
import { foldSymbol, isDash, isMark } from "./marks";

/**
 * The text of one schedule cell, without losing a character: `formatSymbols` gives back the very text. `none` is a dash
 * alone, `words` anything that is not made of symbols; who reads words as symbols would guess.
 */
export type SymbolCell =
  | { readonly kind: "symbols"; readonly symbols: readonly CellSymbol[]; readonly end: string }
  | { readonly kind: "none" | "blank" | "words"; readonly text: string };

/** One symbol as typed, with the white space or comma before it. `meaning` is null where the legend does not have it. */
export type CellSymbol = {
  readonly before: string;
  readonly symbol: string;
  readonly meaning: string | null;
};

/** What may stand between symbols; U+FE0F only says how the symbol before it is drawn. */
const separator = /^(?:[\s,、，・/／]|\uFE0F)$/u;

/** Reads a cell such as `○◆` with the sheet's legend. A sign of the legend may be of any kind, also a letter or a dash. */
export function parseSymbols(text: string, legend: Legend): SymbolCell {
  if (text.trim() === "") return { kind: "blank", text };
  const meanings = new Map(legend.map(({ symbol, meaning }) => [foldSymbol(symbol), meaning]));
  const symbols: CellSymbol[] = [];
  let before = "";
  for (const character of text) {
    const meaning = meanings.get(foldSymbol(character)) ?? null;
    if (meaning !== null || isMark(character)) {
      symbols.push({ before, symbol: character, meaning });
      before = "";
    } else if (separator.test(character)) {
      before += character;
    } else {
      return { kind: isDash(text) ? "none" : "words", text };
    }
  }
  return symbols.length > 0 ? { kind: "symbols", symbols, end: before } : { kind: "words", text };
}

/** The text that a cell was read from. */
export function formatSymbols(cell: SymbolCell): string {
  if (cell.kind !== "symbols") return cell.text;
  return cell.symbols.map(({ before, symbol }) => before + symbol).join("") + cell.end;
}
