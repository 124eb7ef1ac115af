import { partText, relationshipsOf, xmlAttribute, type PackageParts } from "./PackageParts";

/** The workbook's own part; `xl/workbook.xml` nearly always. */
export function workbookPath(parts: PackageParts): string | null {
  const found = relationshipsOf(parts, "").find((one) => /\/officeDocument$/.test(one.type));
  return found?.target && parts.has(found.target) ? found.target : null;
}

/** The parts of the worksheets in tab order, with the names they have in the file. */
export function sheetPartsOf(
  parts: PackageParts,
): { readonly name: string; readonly path: string }[] {
  const workbook = workbookPath(parts);
  if (!workbook) return [];
  const targets = new Map(relationshipsOf(parts, workbook).map((one) => [one.id, one.target]));
  return [...partText(parts, workbook).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(([tag]) => {
    const path = targets.get(xmlAttribute(tag, "(?:\\w+:)?id") ?? "");
    return path ? [{ name: xmlAttribute(tag, "name") ?? "", path }] : [];
  });
}
