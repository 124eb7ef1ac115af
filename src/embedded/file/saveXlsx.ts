import type { Sheet, WriteSheet } from "hucre";
import { saveXlsx as saveFile, writeXlsx } from "hucre/xlsx";
import type { HostSheet, HostWorkbook } from "../model/HostWorkbook";
import { rowShiftsOf } from "../model/rowShifts";
import { writeCustomXml } from "./customXml";
import { dropOrphans } from "./dropOrphans";
import { bookOrigins, sheetOrigins } from "./fileOrigin";
import { originNow } from "./originNow";
import { putDrawing } from "./keptDrawing";
import { pack, partText, setPartText, unpack, type PackageParts } from "./PackageParts";
import { quoteSheetNames } from "./quoteSheetNames";
import { restoreSheetXml, withoutPrefixed } from "./restoreSheetXml";
import { detachDrawing } from "./sheetDrawing";
import { sheetPartsOf, workbookPath } from "./sheetPartsOf";
import { writeCharts } from "./writeCharts";
import { writeSheet } from "./writeSheet";

/**
 * The workbook as an .xlsx file. Parts of the opened file that the writer knows nothing of are kept; custom XML parts,
 * sheet ids and the few sheet settings it drops are put back. `changed` is not touched: the caller knows whether the
 * bytes arrived anywhere.
 */
export async function saveXlsx(workbook: HostWorkbook): Promise<Uint8Array> {
  const origin = bookOrigins.get(workbook)?.book;
  const now = originNow(workbook);
  // Rows move only where what came with the file can follow.
  if (!now.ok) throw new Error(`Rows have moved, but not ${now.failure}`);
  const sheets = workbook.sheets.map((sheet) => writeSheet(sheet, now.value.sheets.get(sheet)));
  const activeSheet = workbook.sheets.findIndex((sheet) => sheet.id === workbook.activeSheetId);
  const namedRanges = [...now.value.namedRanges];
  const written = origin
    ? await saveFile(Object.assign(origin, { sheets, activeSheet, namedRanges }))
    : await writeXlsx({ sheets: sheets.map(asNew), activeSheet });
  const parts = unpack(written);
  sheetPartsOf(parts).forEach(({ path }, index) => {
    const sheet = workbook.sheets[index];
    if (!sheet) return;
    const before = sheetOrigins.get(sheet);
    setPartText(parts, path, restoreSheetXml(partText(parts, path), sheet, before));
    restoreDrawing(parts, path, sheet, sheets[index]);
    writeCharts(parts, path, sheet);
  });
  const path = workbookPath(parts);
  const names = workbook.sheets.map((sheet) => sheet.name);
  if (path) {
    const xml = restoreProtection(workbook, partText(parts, path));
    setPartText(parts, path, quoteSheetNames(xml, names));
  }
  writeCustomXml(parts, workbook.customXmlParts);
  dropOrphans(parts);
  return pack(parts);
}

/**
 * What lay on a sheet goes back as it came, where no rows have moved; charts keep rows from moving. What the writer puts
 * onto a sheet that has nothing is another sheet's: it knows sheets by their order.
 */
function restoreDrawing(
  parts: PackageParts,
  path: string,
  sheet: HostSheet,
  written: Sheet | undefined,
): void {
  const kept = sheetOrigins.get(sheet)?.drawing;
  const hasMore = (written?.images?.length ?? 0) + (written?.textBoxes?.length ?? 0) > 0;
  if (kept && rowShiftsOf(sheet).length === 0) putDrawing(parts, path, kept);
  else if (!hasMore) detachDrawing(parts, path);
}

/** The writer does not keep the password. */
function restoreProtection(workbook: HostWorkbook, xml: string): string {
  const tag = bookOrigins.get(workbook)?.protection;
  return tag ? xml.replace(/<workbookProtection\s[^>]*\/>/, () => withoutPrefixed(tag)) : xml;
}

/** A book without a file has no charts or pivot tables; the writer takes other forms of them than the reader gives. */
function asNew(sheet: Sheet): WriteSheet {
  return { ...sheet, charts: undefined, pivotTables: undefined };
}
