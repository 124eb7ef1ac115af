import type { HostSheet, HostWorkbook } from "./HostWorkbook";

/** Hides or shows rows, both ends included, zero-based. */
export function hideRows(
  workbook: HostWorkbook,
  sheet: HostSheet,
  first: number,
  last: number,
  hidden: boolean,
): void {
  hideLines(sheet.rows, first, last, hidden);
  workbook.changed = true;
  workbook.emit({ kind: "look", sheetId: sheet.id });
}

export function hideColumns(
  workbook: HostWorkbook,
  sheet: HostSheet,
  first: number,
  last: number,
  hidden: boolean,
): void {
  hideLines(sheet.columns, first, last, hidden);
  workbook.changed = true;
  workbook.emit({ kind: "look", sheetId: sheet.id });
}

function hideLines(
  lines: Map<number, { hidden?: boolean }>,
  first: number,
  last: number,
  hidden: boolean,
): void {
  for (let index = first; index <= last; index++) {
    const line = lines.get(index);
    if (hidden) lines.set(index, { ...line, hidden: true });
    else if (line?.hidden) lines.set(index, { ...line, hidden: false });
  }
}
