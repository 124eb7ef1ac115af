import { ruleOf, type Found } from "../Rule";
import { replaceSpan } from "../entry/replaceSpan";
import { cellsOf, type OwnedCell } from "./cellsOf";
import { platformCharactersIn } from "./platformCharactersIn";

/** With the full-width kana before them, for a half-width mark can follow a full-width letter: カﾞ. */
const halfWidthKana = /[\u3041-\u3096\u30A1-\u30FA]?[\uFF61-\uFF9F]+/gu;

/**
 * Characters that are garbled on other systems, or that a city's rules for official documents keep out (機種依存文字). As
 * information, one finding a cell. Only half-width kana have a fix: full-width ones, their voiced marks joined; how ㈱ or
 * 﨑 should be written, only a person knows.
 *
 * Example: ﾎﾞﾗﾝﾃｨｱ → ボランティア; ㈱, ㍻, ㌔.
 */
export const platformCharacters = ruleOf({
  id: "text/platform-characters",
  severity: "info",
  unit: "measure",
  find: (unit) => cellsOf(unit).flatMap(findIn),
});

function findIn({ cell, ...of }: OwnedCell): Found<"text/platform-characters">[] {
  const { text } = cell;
  const found = platformCharactersIn(text);
  if (found.length === 0) return [];
  const fixes = replaceSpan({ cell, start: 0, end: text.length }, toFullWidth(text));
  return [{ cell, subject: found.join(""), facts: { characters: found }, ...of, fixes }];
}

/** A mark that no letter can bear stays one of its own. */
function toFullWidth(text: string): string {
  return text.replace(halfWidthKana, (kana) =>
    kana
      .normalize("NFKC")
      .replace(/\u3099/gu, "゛")
      .replace(/\u309A/gu, "゜"),
  );
}
