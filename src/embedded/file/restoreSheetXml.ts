import type { HostSheet } from "../model/HostWorkbook";

const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const revision = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";

/**
 * Puts back into a written sheet what the writer drops: its id, default sizes, print settings, and an unchanged
 * protection's password.
 */
export function restoreSheetXml(
  written: string,
  sheet: HostSheet,
  before: { readonly xml: string; readonly protectedThen: boolean } | undefined,
): string {
  let xml = written.replace(
    /<worksheet\s/,
    `<worksheet xmlns:mc="${compatibility}" mc:Ignorable="xr" xmlns:xr="${revision}" xr:uid="${sheet.id}" `,
  );
  const sizes = before && /<sheetFormatPr[^>]*\/>/.exec(before.xml)?.[0];
  xml = xml.replace(/<sheetFormatPr[^>]*\/>/, () => withoutPrefixed(sizes ?? defaultSizes(sheet)));
  if (!before) return xml;
  for (const element of [/<sheetPr(?:\s[^>]*)?(?:\/>|>.*?<\/sheetPr>)/s, /<pageSetup\s[^>]*\/>/]) {
    const [was] = element.exec(before.xml) ?? [];
    if (was) xml = xml.replace(element, () => withoutPrefixed(was));
  }
  const protection = /<sheetProtection[^>]*\/>/.exec(before.xml)?.[0];
  if (sheet.protected && before.protectedThen && protection) {
    xml = xml.replace(/<sheetProtection[^>]*\/>/, () => withoutPrefixed(protection));
  }
  return xml;
}

function defaultSizes(sheet: HostSheet): string {
  return `<sheetFormatPr defaultRowHeight="${sheet.defaultRowHeight}"/>`;
}

/**
 * Attributes like `x14ac:dyDescent` belong to namespaces that the written part does not declare; `r:id` names a printer
 * driver's settings, which are not kept.
 */
function withoutPrefixed(tag: string): string {
  return tag.replace(/\s\w+:\w+="[^"]*"/g, "");
}
