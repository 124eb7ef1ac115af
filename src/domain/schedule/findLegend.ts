import { namedGroup } from "../text/namedGroup";
import { isMark } from "./marks";

/** What the symbols of a schedule mean, in printed order: `{ symbol: "◆", meaning: "検討及び協議" }`. */
export type Legend = readonly LegendEntry[];
export type LegendEntry = { readonly symbol: string; readonly meaning: string };

/** `「◆」 検討及び協議`: a sign in quotation marks, whatever sign it is. */
const quoted =
  /[「『“"‘'](?<symbol>[^\s「」『』])\uFE0F?[」』”"’'][ \t　:：=＝…]*(?<meaning>[^「『“"‘']*)/gu;

/** `◆：検討`, `◆ 検討`: a bare mark and the words up to the next one. */
const bare =
  /(?<symbol>\p{S}|〇)\uFE0F?(?<sign>[ \t　]*[:：=＝…]*)[ \t　]*(?<meaning>[^\p{S}〇]*)/gu;

/** Words that go on after a sign that is only mentioned: `「○」を記入`. */
const particle = /^[をがにのとでも印]/u;
const border = /^[\s、,，。;；・/／（(]+|[\s、,，。;；・/／)）】\]]+$/gu;

/**
 * The legend that is printed in some lines (the title rows of a sheet), whatever else stands there: `「◆」 検討及び協議`,
 * `◆：検討`, `◆＝検討`, `凡例 ◆検討　○継続`. One bare mark without a sign after it is a bullet, not a legend. A symbol to
 * which two meanings are given is left out: nobody can know which one holds.
 */
export function findLegend(lines: readonly string[]): Legend {
  const found = lines.flatMap((text) => text.split(/\r\n|[\r\n]/u)).flatMap(entriesOf);
  const meanings = new Map<string, Set<string>>();
  for (const { symbol, meaning } of found) {
    meanings.set(symbol, (meanings.get(symbol) ?? new Set()).add(meaning));
  }
  return [...meanings].flatMap(([symbol, [meaning, ...others]]) =>
    meaning === undefined || others.length > 0 ? [] : [{ symbol, meaning }],
  );
}

function entriesOf(line: string): readonly LegendEntry[] {
  const inQuotes = [...line.matchAll(quoted)].flatMap(toEntry);
  if (inQuotes.length > 0) return inQuotes;
  // `=` is a sign of the notation here, no symbol of the legend.
  const marks = [...line.replace(/[=＝]/gu, "：").matchAll(bare)].filter((match) =>
    isMark(namedGroup(match, "symbol")),
  );
  const entries = marks.flatMap(toEntry);
  const signed = marks.some((match) => /[:：…]/u.test(namedGroup(match, "sign")));
  return signed || entries.length > 1 ? entries : [];
}

function toEntry(match: RegExpMatchArray): readonly LegendEntry[] {
  const symbol = namedGroup(match, "symbol");
  const meaning = namedGroup(match, "meaning").replace(border, "");
  return meaning === "" || particle.test(meaning) ? [] : [{ symbol, meaning }];
}
