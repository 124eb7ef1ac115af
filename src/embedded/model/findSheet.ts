import type { HostSheet, HostWorkbook } from "./HostWorkbook";

/** A sheet by id or, as Excel looks it up, by name whatever its case; null when there is none. */
export function findSheet(workbook: HostWorkbook, idOrName: string): HostSheet | null {
  const wanted = idOrName.toLowerCase();
  return (
    workbook.sheets.find((sheet) => sheet.id === idOrName) ??
    workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ??
    null
  );
}

export function activeSheet(workbook: HostWorkbook): HostSheet {
  const sheet = workbook.sheets.find((candidate) => candidate.id === workbook.activeSheetId);
  if (!sheet) throw new Error("The active sheet is not in the workbook");
  return sheet;
}
