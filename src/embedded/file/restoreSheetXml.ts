import type { HostSheet } from "../model/HostWorkbook";
import { writeProtection } from "./fileProtection";
import { writeValidations } from "./writeValidations";

const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const revision = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";

/**
 * Puts back into a written sheet what the writer drops: its id, validations, default sizes, print settings, and the
 * protection's password.
 */
export function restoreSheetXml(
  written: string,
  sheet: HostSheet,
  before: { readonly xml: string } | undefined,
): string {
  let xml = written.replace(
    /<worksheet\s/,
    `<worksheet xmlns:mc="${compatibility}" mc:Ignorable="xr" xmlns:xr="${revision}" xr:uid="${sheet.id}" `,
  );
  xml = xml.replace(/<dataValidations\b[\s\S]*?<\/dataValidations>/, () =>
    writeValidations(sheet.validations),
  );
  xml = xml.replace(/<sheetProtection[^>]*\/>/, () => writeProtection(sheet));
  const sizes = before && /<sheetFormatPr[^>]*\/>/.exec(before.xml)?.[0];
  xml = xml.replace(/<sheetFormatPr[^>]*\/>/, () => withoutPrefixed(sizes ?? defaultSizes(sheet)));
  if (!before) return xml;
  for (const element of [/<sheetPr(?:\s[^>]*)?(?:\/>|>.*?<\/sheetPr>)/s, /<pageSetup\s[^>]*\/>/]) {
    const [was] = element.exec(before.xml) ?? [];
    if (was) xml = xml.replace(element, () => withoutPrefixed(was));
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
export function withoutPrefixed(tag: string): string {
  return tag.replace(/\s\w+:\w+="[^"]*"/g, "");
}
