import { openXlsx as openFile, type RoundtripWorkbook } from "hucre/xlsx";
import { refuse, succeed, type Result } from "../../domain/Result";
import type { FileRefusal } from "../../ports/WorkbookFiles";
import { hostWorkbookOf } from "../model/createHostWorkbook";
import type { HostSheet, HostWorkbook } from "../model/HostWorkbook";
import { newSheetId } from "../model/newSheetId";
import { rowObstacles } from "../model/rowShifts";
import { readCustomXml } from "./customXml";
import { bookOrigins } from "./fileOrigin";
import { keepDrawing } from "./keptDrawing";
import { rowObstacle } from "./originNow";
import { partText, unpack, type PackageParts } from "./PackageParts";
import { readFont, styleReader } from "./readStyle";
import { readSheet, type SheetPart } from "./readSheet";
import { refuseBytes } from "./refuseBytes";
import { sheetPartsOf, workbookPath } from "./sheetPartsOf";

/** Opens an .xlsx file with its styles and custom XML parts. `file` is its name. */
export async function openXlsx(
  bytes: Uint8Array,
  file: string,
): Promise<Result<HostWorkbook, FileRefusal>> {
  const code = refuseBytes(bytes);
  if (code) return refuse({ code, file, detail: `${bytes.length} bytes` });
  try {
    const parts = unpack(bytes);
    if (!workbookPath(parts))
      return refuse({ code: "not-a-workbook", file, detail: "no workbook part" });
    const book = await openFile(bytes, { readStyles: true });
    return succeed(workbookOf(book, parts, file));
  } catch (error) {
    // The library and the unzipper tell damage by throwing; a file that cannot be read is an expected outcome here.
    return refuse({
      code: "damaged",
      file,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

function workbookOf(book: RoundtripWorkbook, parts: PackageParts, file: string): HostWorkbook {
  const partByName = new Map(
    sheetPartsOf(parts).map(({ name, path }): [string, SheetPart] => [
      name,
      { xml: partText(parts, path), drawing: keepDrawing(parts, path) },
    ]),
  );
  const styleOf = styleReader(book);
  const sheets: HostSheet[] = [];
  for (const sheet of book.sheets) {
    const part = partByName.get(sheet.name) ?? { xml: "", drawing: null };
    sheets.push(readSheet(sheet, sheetId(part.xml, sheets), part, book, styleOf));
  }
  const workbook = hostWorkbookOf(file, sheets);
  workbook.defaultFont = readFont(book.defaultFont, book.themeColors);
  const active = sheets[book.activeSheet ?? 0];
  if (active?.visibility === "visible") workbook.activeSheetId = active.id;
  for (const [id, xml] of readCustomXml(parts)) workbook.customXmlParts.set(id, xml);
  workbook.structureProtected = book.workbookProtection?.lockStructure === true;
  const [protection = null] = /<workbookProtection\s[^>]*\/>/.exec(bookXml(parts)) ?? [];
  bookOrigins.set(workbook, { book, namedRanges: book.namedRanges ?? [], protection });
  rowObstacles.set(workbook, (sheet, shift) => rowObstacle(workbook, sheet, shift));
  return workbook;
}

function bookXml(parts: PackageParts): string {
  return partText(parts, workbookPath(parts) ?? "");
}

/** Excel writes a sheet's id into its part (`xr:uid`), so that it outlives saving; so does this host. */
function sheetId(xml: string, before: readonly HostSheet[]): string {
  const uid = /<(?:\w+:)?worksheet\s[^>]*?\sxr:uid="(\{[^"]+\})"/.exec(xml)?.[1]?.toUpperCase();
  return uid && !before.some((sheet) => sheet.id === uid) ? uid : newSheetId(before);
}
