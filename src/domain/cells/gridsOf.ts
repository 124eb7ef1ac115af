import { gridOf, type SheetGrid } from "./SheetGrid";
import type { WorkbookSnapshot } from "./SheetSnapshot";

/** Looks the sheets of a workbook up by id; null where it has no such sheet. */
export function gridsOf({ sheets }: WorkbookSnapshot): (sheetId: string) => SheetGrid | null {
  const grids = new Map(sheets.map((sheet) => [sheet.id, gridOf(sheet)]));
  return (sheetId) => grids.get(sheetId) ?? null;
}
