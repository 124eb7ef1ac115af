import type { Interval } from "../cells/Interval";
import { gridOf, type SheetGrid } from "../cells/SheetGrid";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import { departmentNames } from "../department/departmentNames";
import { frameTables } from "./bodyRows";
import { findHeaders } from "./findHeaders";
import type { HeaderVocabulary } from "./headerVocabulary";
import type { Declined } from "./PlanSheet";
import { isPlanTable } from "./isPlanTable";
import { questionsOf } from "./questionsOf";
import { readColumns } from "./readColumns";
import type { ReadingAnswers } from "./ReadingAnswers";
import { findShift } from "./shiftedHeader";
import type { TableDraft } from "./TableDraft";
import { yearsOfTitles } from "./yearsOfTitles";
import { isOneRecordForm } from "./isOneRecordForm";

/** A sheet whose tables are found and whose columns are understood; or why it is no plan sheet. */
export type SheetDraft = {
  readonly grid: SheetGrid;
  readonly department: string | null;
  readonly tables: readonly TableDraft[];
  readonly declined: Pick<Declined, "reason" | "searched"> | null;
};

export function draftSheet(
  snapshot: SheetSnapshot,
  words: HeaderVocabulary,
  answers: ReadingAnswers,
  roles: readonly string[],
): SheetDraft {
  const grid = gridOf(snapshot);
  const decline = (reason: Declined["reason"], searched: Interval | null): SheetDraft => ({
    grid,
    department: null,
    tables: [],
    declined: { reason, searched },
  });
  if (grid.lastRow < 0) return decline("empty", null);
  const headers = findHeaders(grid, words);
  const declineAs = (reason: Declined["reason"]) =>
    decline(isOneRecordForm(grid, words) ? "one-record-form" : reason, {
      first: 0,
      last: grid.lastRow,
    });
  if (headers.length === 0) return declineAs("no-header");
  let above: readonly string[] = [];
  const read = frameTables(grid, headers).map((frame): TableDraft => {
    const { columns, levels } = readColumns(grid, frame, words, answers, above, roles);
    above = levels;
    const shift = findShift(grid, frame, columns);
    return {
      frame,
      columns,
      levels,
      questions: questionsOf(columns, snapshot.name, shift, yearsOfTitles(frame.titles)),
    };
  });
  const tables = read.filter((table) => isPlanTable(grid, table));
  const [first] = tables;
  if (!first) return declineAs("no-year-columns");
  const department = departmentOf(snapshot, first.frame.titles);
  return { grid, department, tables, declined: null };
}

/** Whose sheet it is, where a workbook has one sheet a department: its name, else a title that is only that. */
function departmentOf({ name }: SheetSnapshot, titles: readonly string[]): string | null {
  for (const text of [name, ...titles]) {
    const names = departmentNames(text.replace(/^(?:担当|所管)課?[:：]/u, ""));
    const [only, ...more] = names ?? [];
    if (only !== undefined && more.length === 0) return only;
  }
  return null;
}
