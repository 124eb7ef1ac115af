import { formatColumn } from "../domain/cells/address";
import type { Interval } from "../domain/cells/Interval";
import { findPairs } from "../domain/carryForward/findPairs";
import { parseEntry } from "../domain/entry/parseEntry";
import type { Block } from "../domain/entry/Entry";
import { resolveDepartment } from "../domain/department/resolveDepartment";
import type { PlanColumn } from "../domain/planSheet/PlanColumn";
import type { PlanRow, PlanSheet, PlanTable, SheetReading } from "../domain/planSheet/PlanSheet";
import type { Profile } from "../domain/profile/Profile";
import { messagesFor } from "../messages/messagesFor";

const { declined, recognised } = messagesFor("ja");

/** One sheet in the terms of the command line: column letters, Excel's row numbers, Christian years. */
export function inspectSheet(reading: SheetReading, file: string, profile: Profile) {
  if (!reading.planSheet) {
    const { sheetName, hidden, reason, searched } = reading.declined;
    const rows = searched ? declined.inRows(searched.first + 1, searched.last + 1) : "";
    return {
      name: sheetName,
      hidden,
      planSheet: false,
      reason: declined.why[reason](rows),
      reasonCode: reason,
      questions: [],
      tables: [],
      pairs: [],
    };
  }
  const { sheet } = reading;
  return {
    name: sheet.sheetName,
    hidden: sheet.hidden,
    planSheet: true,
    reason: null,
    questions: sheet.questions.map(({ code, column, label }) => ({
      code,
      message: recognised.ask[code](columnName(column), label),
      column: column === null ? null : formatColumn(column),
    })),
    tables: sheet.tables.map((table) => inspectTable(table, profile)),
    pairs: pairsWithin(sheet, file),
  };
}

function columnName(column: number | null): string {
  return column === null ? recognised.somewhere : `${formatColumn(column)}列`;
}

function pairsWithin(sheet: PlanSheet, file: string) {
  const book = { file, readings: [{ planSheet: true as const, sheet }] };
  return findPairs(book, book).certain.map(({ from, to, fiscalYear }) => ({
    plan: formatColumn(from.column),
    result: formatColumn(to.column),
    fiscalYear,
  }));
}

function inspectTable(table: PlanTable, profile: Profile) {
  return {
    titleRows: table.titleRows && excelRows(table.titleRows),
    headerRows: excelRows(table.headerRows),
    repeatedHeaderRows: table.repeatedHeaderRows.map(excelRows),
    columns: table.columns.map(inspectColumn),
    rows: table.rows.map((row) => inspectRow(table, row, profile)),
    otherRows: table.otherRows.map(({ row, kind }) => ({ row: row + 1, kind })),
  };
}

function excelRows({ first, last }: Interval): [number, number] {
  return [first + 1, last + 1];
}

function inspectColumn({ column, kind, level, fiscalYear, party, label }: PlanColumn) {
  const letter = formatColumn(column);
  return kind === "hierarchy"
    ? { column: letter, kind, level, fiscalYear, party, label }
    : { column: letter, kind, fiscalYear, party, label };
}

/** An entry stands at the row in which it is written, so one that is merged over several rows stands once. */
function inspectRow(table: PlanTable, row: PlanRow, profile: Profile) {
  const written = table.entries.filter(({ anchor, text }) => anchor.row === row.row && text !== "");
  return {
    row: row.row + 1,
    hierarchy: row.measure.hierarchy,
    role: row.role,
    duty: row.duty,
    entries: Object.fromEntries(
      written.map(({ column, text }) => [
        formatColumn(column.column),
        parseEntry(text).blocks.map((block) => inspectBlock(block, profile)),
      ]),
    ),
  };
}

function inspectBlock(block: Block, profile: Profile) {
  return {
    departments: (block.tag?.departments ?? []).map((name) => resolveDepartment(name, profile)),
    items: block.items.map(({ marker, text, continuation }) => ({
      marker,
      text,
      continuation: continuation.map((line) => line.text).filter((line) => line.trim() !== ""),
    })),
  };
}
