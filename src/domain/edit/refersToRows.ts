import type { Interval } from "../cells/Interval";

/** Texts in quotation marks; sheet names in apostrophes stay, so that a reference keeps its sheet. */
const quoted = /"(?:[^"]|"")*"/gu;

const cell = String.raw`\$?[A-Z]{1,3}\$?([1-9]\d{0,6})`;
const rows = String.raw`\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})`;
const sheet = String.raw`(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?`;
const reference = new RegExp(
  `${sheet}(?:${cell}(?::${cell})?|${rows})(?![\\p{L}\\p{N}_(!])`,
  "giu",
);

/**
 * Would a formula lose something if rows went? It does where it refers to one of them, or where an area of it begins or
 * ends among them: Excel makes `#REF!` of the one and shortens the other, and inserting rows again mends neither. An
 * area that reaches beyond them on both sides comes back. `here`: the rows are on the formula's own sheet; else only
 * references that name `sheetName` count.
 */
export function refersToRows(
  formula: string,
  { first, last }: Interval,
  sheetName: string,
  here: boolean,
): boolean {
  for (const match of formula.replace(quoted, "").matchAll(reference)) {
    const [, quotedName, plainName, cellRow, endRow, rowsFrom, rowsTo] = match;
    const name = quotedName?.replaceAll("''", "'") ?? plainName;
    if (name === undefined ? !here : name.toLowerCase() !== sheetName.toLowerCase()) continue;
    const from = Number(cellRow ?? rowsFrom) - 1;
    const to = Number(endRow ?? rowsTo ?? cellRow) - 1;
    const top = Math.min(from, to);
    const bottom = Math.max(from, to);
    const apart = bottom < first || top > last;
    if (!apart && (top >= first || bottom <= last)) return true;
  }
  return false;
}
