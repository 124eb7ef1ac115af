import { removal, insertion, type Splice } from "./splice";
import { childNamed, type XmlNode } from "./XmlNode";

/** What may stand in a worksheet, in this order (ECMA-376 part 1, A.2, CT_Worksheet). */
const worksheet = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** What may stand in a workbook before its sheets (CT_Workbook). */
const workbook = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
];

export const childOrders = { worksheet, workbook } as const;

/** Puts an element where the schema wants it, in the place of one of its name. */
export function putChild(
  root: XmlNode,
  order: keyof typeof childOrders,
  name: string,
  xml: string,
): Splice {
  const present = childNamed(root, name);
  if (present) return { ...removal(present), text: xml };
  const names = childOrders[order];
  const rank = names.indexOf(name);
  const before = root.children.filter((child) => {
    const own = names.indexOf(child.name);
    return own >= 0 && own < rank;
  });
  return insertion(before.at(-1)?.end ?? root.openEnd, xml);
}
