import { xlsxFiles } from "../../src/adapters/xlsx";
import { formatAddress } from "../../src/domain/cells/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";

/** The workbook in these bytes; the test fails where it is refused. */
export async function readBytes(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const read = await xlsxFiles.read(bytes, "book.xlsx");
  if (!read.ok) throw new Error(`${read.failure.code}: ${read.failure.detail}`);
  return read.value;
}

/** Its first sheet. */
export async function readSheet(bytes: Uint8Array): Promise<SheetSnapshot> {
  const sheet = (await readBytes(bytes)).sheets[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** The first sheet's displayed texts by address. */
export async function readTexts(bytes: Uint8Array): Promise<Record<string, string>> {
  const { cells } = await readSheet(bytes);
  return Object.fromEntries(cells.map((cell) => [formatAddress(cell), cell.text]));
}

/** The code with which the bytes are refused; `read` where they are not. */
export async function refusalOf(bytes: Uint8Array): Promise<string> {
  const read = await xlsxFiles.read(bytes, "book.xlsx");
  return read.ok ? "read" : read.failure.code;
}
