import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { xlsxFiles } from "../../src/adapters/xlsx";
import { parseColumn } from "../../src/domain/cells/address";
import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { describeWithShared, sharedFolder } from "./shared";

/** Workbooks rebuilt from real cities' documents; they stand beside the project, not in it. */
export const fixtureFolder = sharedFolder("fixtures");

/** `describe` where the fixtures are; elsewhere its tests are listed as skipped. */
export const describeFixtures = describeWithShared("fixtures");

/** Their file names; one placeholder where there are none, for a table of tests must not be empty. */
export function eachFixture(): string[] {
  if (!existsSync(fixtureFolder)) return ["(no fixtures here)"];
  return readdirSync(fixtureFolder).filter((file) => file.endsWith(".xlsx"));
}

export function fixtureBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(fixtureFolder, file)));
}

export async function readFixture(file: string): Promise<WorkbookSnapshot> {
  const read = await xlsxFiles.read(fixtureBytes(file), file);
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
