import type { SheetSnapshot } from "../../domain/cells/SheetSnapshot";
import { succeed, type Result } from "../../domain/Result";
import type { CellContext } from "./cellContent";
import { packageName } from "./contentName";
import { openPackage, type Package } from "./Package";
import { fault, type ReadFault } from "./ReadFault";
import type { Reading } from "./Reading";
import { readWorksheet } from "./readWorksheet";
import { recogniseFile } from "./recogniseFile";
import { readRelationships, type Relationship } from "./relationships";
import { readSharedStrings } from "./sharedStrings";
import { noStyles, readStyles } from "./styles";
import { readWorkbookPart, type SheetEntry } from "./workbookPart";

/** Reads all worksheets of an .xlsx or .xlsm, in tab order. */
export async function readWorkbook(
  bytes: Uint8Array,
  reading: Reading,
): Promise<Result<readonly SheetSnapshot[], ReadFault>> {
  const unfit = recogniseFile(bytes);
  if (unfit) return { ok: false, failure: unfit };
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const book = opened.value;
  const main = await findMainPart(book, reading);
  if (!main.ok) return main;
  const workbook = await readWorkbookPart(book, main.value, reading);
  if (!workbook.ok) return workbook;
  const relationships = await readRelationships(book, main.value, reading);
  if (!relationships.ok) return relationships;
  const { sheets, date1904 } = workbook.value;
  const context = await readContext(book, relationships.value, date1904, reading);
  if (!context.ok) return context;
  return readSheets(book, { sheets, relationships: relationships.value }, context.value, reading);
}

/** The part that the package's relationships name as its document. Word, ODF and plain zips have none of ours. */
async function findMainPart(book: Package, reading: Reading): Promise<Result<string, ReadFault>> {
  const relationships = await readRelationships(book, "", reading);
  if (!relationships.ok) return relationships;
  const main = relationships.value.find(({ kind }) => kind === "officeDocument");
  if (!main) {
    return book.has("/xl/")
      ? fault("damaged", "the package does not name its document")
      : fault("not-a-workbook", packageName(book));
  }
  // Excel Binary Workbook: the same package, its parts are not XML.
  return main.target.toLowerCase().endsWith(".bin")
    ? fault("not-a-workbook", "an .xlsb")
    : succeed(main.target);
}

async function readContext(
  book: Package,
  relationships: readonly Relationship[],
  date1904: boolean,
  reading: Reading,
): Promise<Result<CellContext, ReadFault>> {
  const target = (kind: string) => relationships.find((one) => one.kind === kind)?.target;
  const stringsPart = target("sharedStrings");
  const strings = stringsPart ? await readSharedStrings(book, stringsPart, reading) : succeed([]);
  if (!strings.ok) return strings;
  const stylesPart = target("styles");
  const styles = stylesPart ? await readStyles(book, stylesPart, reading) : succeed(noStyles);
  return styles.ok ? succeed({ strings: strings.value, styles: styles.value, date1904 }) : styles;
}

async function readSheets(
  book: Package,
  listed: {
    readonly sheets: readonly SheetEntry[];
    readonly relationships: readonly Relationship[];
  },
  context: CellContext,
  reading: Reading,
): Promise<Result<readonly SheetSnapshot[], ReadFault>> {
  const snapshots: SheetSnapshot[] = [];
  const parts = new Map(listed.relationships.map((part) => [part.id, part]));
  for (const [index, sheet] of listed.sheets.entries()) {
    reading.progress(index, listed.sheets.length);
    const stopped = await reading.pause();
    if (stopped) return { ok: false, failure: stopped };
    const part = parts.get(sheet.relationship);
    if (!part) return fault("damaged", `sheet ${sheet.name} names no part`);
    if (part.kind !== "worksheet") continue;
    const read = await readWorksheet(book, part.target, sheet, context, reading);
    if (!read.ok) return read;
    if (read.value) snapshots.push(read.value);
  }
  reading.progress(listed.sheets.length, listed.sheets.length);
  return succeed(snapshots);
}
