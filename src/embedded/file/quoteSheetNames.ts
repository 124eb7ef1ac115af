import { escapeXml } from "./escapeXml";

/**
 * Puts sheet names of the defined names (print areas, print titles) into apostrophes: the writer leaves them bare, and
 * Excel offers to repair a file in which a name such as `R5進捗表` or `1ページ` stands bare. Quoting is always allowed
 * (ECMA-376 Part 1, 18.17: sheet-name-special). `names`: as they are, not escaped.
 */
export function quoteSheetNames(workbookXml: string, names: readonly string[]): string {
  const bare = names.map((name) => ({ written: escapeXml(name), quoted: quoted(name) }));
  return workbookXml.replace(
    /(<definedName\b[^>]*>)([^<]*)(?=<\/definedName>)/gu,
    (_all, tag: string, text: string) => tag + quoteReferences(text, bare),
  );
}

type Bare = { readonly written: string; readonly quoted: string };

/** References of one defined name stand side by side, parted by commas: `A!$1:$2,A!$A:$B`. */
function quoteReferences(text: string, names: readonly Bare[]): string {
  const found = names.find(({ written }) => text.startsWith(`${written}!`));
  if (!found) return text;
  return text
    .split(`,${found.written}!`)
    .join(`,${found.quoted}!`)
    .replace(`${found.written}!`, () => `${found.quoted}!`);
}

function quoted(name: string): string {
  return `&apos;${escapeXml(name.replaceAll("'", "''"))}&apos;`;
}
