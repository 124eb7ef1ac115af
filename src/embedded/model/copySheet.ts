import type { HostSheet, HostWorkbook } from "./HostWorkbook";
import { newSheetId } from "./newSheetId";

/** Copies a sheet to a place among the tabs; the copy is called `Name (2)`, `Name (3)`, … */
export function copySheet(workbook: HostWorkbook, sheet: HostSheet, index: number): HostSheet {
  const id = newSheetId(workbook.sheets);
  const copy: HostSheet = {
    ...sheet,
    id,
    name: copyName(workbook, sheet.name),
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell }])),
    rows: new Map(sheet.rows),
    columns: new Map(sheet.columns),
    charts: sheet.charts.map((chart) => ({ ...chart, fromFile: false })),
  };
  workbook.sheets = [...workbook.sheets.slice(0, index), copy, ...workbook.sheets.slice(index)];
  workbook.changed = true;
  workbook.emit({ kind: "sheets" });
  return copy;
}

function copyName(workbook: HostWorkbook, name: string): string {
  const names = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const wanted = name.slice(0, 31 - suffix.length) + suffix;
    if (!names.has(wanted.toLowerCase())) return wanted;
  }
}
