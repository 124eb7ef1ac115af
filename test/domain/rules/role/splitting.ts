import { gridOf } from "../../../../src/domain/cells/SheetGrid";
import type { SheetSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { readPlanBook, planSheetsOf } from "../../../../src/domain/planSheet/readPlanBook";
import type { Profile } from "../../../../src/domain/profile/Profile";
import { bookOf } from "../../../support/sheetOf";

/** What a reader makes of the sheets: each row's measure, role and duty, and each measure's texts by column. */
export function understood(sheets: readonly SheetSnapshot[], profile: Profile) {
  const tables = planSheetsOf(readPlanBook(bookOf(sheets), profile)).flatMap(
    (sheet) => sheet.tables,
  );
  return {
    rows: tables.flatMap((table) =>
      table.rows.map(({ measure, role, duty }) => ({ measure: measure.hierarchy, role, duty })),
    ),
    entries: tables.flatMap((table) =>
      table.entries
        .filter(({ text }) => text !== "")
        .map(({ measure, column, text }) => ({
          measure: measure.hierarchy,
          column: column.label,
          text,
        })),
    ),
  };
}

/** The heights of some rows of a sheet, in points. */
export function heightsIn(sheet: SheetSnapshot, first: number, last: number): number[] {
  const sizes = sheet.rowHeights ?? [];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const row = first + i;
    return sizes.find((size) => size.first <= row && row <= size.last)?.points ?? 0;
  });
}

export function shownIn(sheet: SheetSnapshot, row: number, column: number): string {
  return gridOf(sheet).text({ row, column });
}
