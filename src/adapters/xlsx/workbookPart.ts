import type { SheetVisibility } from "../../domain/cells/SheetSnapshot";
import { succeed, type Result } from "../../domain/Result";
import { packageName } from "./contentName";
import type { Package } from "./Package";
import { fault, type ReadFault } from "./ReadFault";
import type { Reading } from "./Reading";
import { unescapeText } from "./unescapeText";
import { spreadsheetNamespaces } from "./xml/namespaces";
import { readPart } from "./xml/readPart";
import type { XmlElement } from "./xml/XmlHandler";
import { isOn } from "./xml/isOn";

/** A sheet as the workbook lists it; what kind of sheet it is, its relationship says. */
export type SheetEntry = {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationship: string;
};

export type WorkbookPart = {
  /** In tab order. */
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1904-01-01. */
  readonly date1904: boolean;
};

/** Reads the package's main part. One whose root is no `workbook` belongs to another kind of document. */
export async function readWorkbookPart(
  book: Package,
  name: string,
  reading: Reading,
): Promise<Result<WorkbookPart, ReadFault>> {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let isWorkbook = false;
  const read = await readPart(
    book,
    {
      name,
      namespaces: spreadsheetNamespaces,
      handler: {
        open(element) {
          if (element.path === "workbook") isWorkbook = true;
          if (element.path === "workbook/workbookPr")
            date1904 = isOn(element.attribute("date1904"));
          if (element.path === "workbook/sheets/sheet") sheets.push(sheetEntry(element));
          if (sheets.length > reading.limits.sheets) {
            return { code: "too-large", detail: `more than ${reading.limits.sheets} sheets` };
          }
          return isWorkbook ? null : "enough";
        },
      },
    },
    reading,
  );
  if (!read.ok) return read;
  if (!isWorkbook) return fault("not-a-workbook", `${packageName(book)}: ${name} is no workbook`);
  return new Set(sheets.map((sheet) => sheet.id)).size === sheets.length
    ? succeed({ sheets, date1904 })
    : fault("damaged", `${name}: two sheets have the same sheetId`);
}

function sheetEntry(element: XmlElement): SheetEntry {
  const state = element.attribute("state");
  return {
    id: element.attribute("sheetId") ?? "",
    name: unescapeText(element.attribute("name") ?? ""),
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    relationship: element.reference() ?? "",
  };
}
