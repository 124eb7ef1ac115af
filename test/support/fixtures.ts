import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { xlsxFiles } from "../../src/adapters/xlsx";
import { parseColumn } from "../../src/domain/cells/address";
import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";

/** Workbooks rebuilt from real cities' documents; they stand beside the project, not in it. */
const folder = path.resolve("../shared/fixtures");

/** `describe` where the fixtures are; elsewhere it skips, visibly. */
export const shared: jest.Describe = existsSync(folder) ? describe : skipVisibly();

export function eachFixture(): string[] {
  if (!existsSync(folder)) return ["(no fixtures here)"];
  return readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
}

export function fixtureBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(folder, file)));
}

export function readFixture(file: string): Promise<WorkbookSnapshot> {
  return readBytes(fixtureBytes(file), file);
}

export async function readBytes(bytes: Uint8Array, file: string): Promise<WorkbookSnapshot> {
  const read = await xlsxFiles.read(bytes, file);
  if (!read.ok) throw new Error(`${file}: ${read.failure.code} ${read.failure.detail}`);
  return read.value;
}

/** The workbook with some columns of its body emptied, as they are when a new year begins. */
export function emptied(
  book: WorkbookSnapshot,
  columns: readonly string[],
  firstRow: number,
): WorkbookSnapshot {
  const emptiedColumns = columns.map(parseColumn);
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(
        ({ row, column }) => row + 1 < firstRow || !emptiedColumns.includes(column),
      ),
    })),
  };
}

function skipVisibly(): jest.Describe {
  process.stderr.write(
    "The workbooks of ../shared/fixtures are not here: their tests are skipped.\n",
  );
  return describe.skip;
}
