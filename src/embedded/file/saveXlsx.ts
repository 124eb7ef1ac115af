import type { Sheet, WriteSheet } from "hucre";
import { saveXlsx as saveFile, writeXlsx } from "hucre/xlsx";
import type { HostWorkbook } from "../model/HostWorkbook";
import { writeCustomXml } from "./customXml";
import { dropOrphans } from "./dropOrphans";
import { bookOrigins, sheetOrigins } from "./fileOrigin";
import { originNow } from "./originNow";
import { pack, partText, setPartText, unpack } from "./PackageParts";
import { quoteSheetNames } from "./quoteSheetNames";
import { restoreSheetXml } from "./restoreSheetXml";
import { sheetPartsOf, workbookPath } from "./sheetPartsOf";
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
  });
  const path = workbookPath(parts);
  const names = workbook.sheets.map((sheet) => sheet.name);
  if (path) setPartText(parts, path, quoteSheetNames(partText(parts, path), names));
  writeCustomXml(parts, workbook.customXmlParts);
  dropOrphans(parts);
  return pack(parts);
}

/** A book without a file has no charts or pivot tables; the writer takes other forms of them than the reader gives. */
function asNew(sheet: Sheet): WriteSheet {
  return { ...sheet, charts: undefined, pivotTables: undefined };
}
