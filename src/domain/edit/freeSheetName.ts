/** Excel's longest name of a sheet, in UTF-16 units. */
const longest = 31;

const forbidden = /[\\/?*[\]:]/g;

/**
 * May a sheet be called so in Excel? Names have 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at either
 * end, and are not `History` (EXCEL.md).
 */
export function isSheetName(name: string): boolean {
  const fits = name.trim() !== "" && name.length <= longest && name.search(forbidden) < 0;
  return fits && !/^'|'$/.test(name) && name.toLowerCase() !== "history";
}

/**
 * A name for a new sheet, as near to the wanted one as Excel allows and not taken: `集計`, `集計 (2)`, `集計 (3)`, … A
 * name is taken whatever its case. `existing`: the names of all sheets, hidden ones included.
 */
export function freeSheetName(wanted: string, existing: readonly string[]): string {
  const base = allowed(wanted);
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = cut(base, longest - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Marks that Excel forbids become `_`. */
function allowed(wanted: string): string {
  const name = cut(wanted.trim().replace(forbidden, "_"), longest).replace(/^'+|'+$/g, "");
  return isSheetName(name) ? name : `${cut(name, longest - 1)}_`;
}

/** The beginning of a text, no character cut in two. */
function cut(text: string, length: number): string {
  const beginning = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(beginning) ? beginning.slice(0, -1) : beginning;
}
