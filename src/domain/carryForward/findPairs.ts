import type { PlanColumn } from "../planSheet/PlanColumn";
import type { PlanBook, PlanSheet, PlanTable } from "../planSheet/PlanSheet";
import { planSheetsOf } from "../planSheet/readPlanBook";
import type { CarryPair, ColumnRef, PairChoice } from "./CarryPair";

type Side = { readonly file: string; readonly sheet: PlanSheet; readonly table: number };

/**
 * The pairs between the plan columns of a source and the result columns of a target (the same book, or last year's file
 * and this year's). Columns in question are left out. The newest year comes first.
 */
export function findPairs(source: PlanBook, target: PlanBook): PairChoice {
  const pairs = sidesOf(source).flatMap((from) =>
    sidesOf(target).flatMap((to) => pairsBetween(from, to)),
  );
  const newestFirst = (choice: CarryPair[]) => choice.sort((a, b) => b.fiscalYear - a.fiscalYear);
  return {
    certain: newestFirst(pairs.filter((pair) => pair.from.fiscalYear === pair.fiscalYear)),
    offered: newestFirst(pairs.filter((pair) => pair.from.fiscalYear !== pair.fiscalYear)),
  };
}

function sidesOf(book: PlanBook): Side[] {
  return planSheetsOf(book).flatMap((sheet) =>
    sheet.tables.map((_, table) => ({ file: book.file, sheet, table })),
  );
}

function pairsBetween(from: Side, to: Side): CarryPair[] {
  const plans = datedColumns(from, "plan");
  const results = datedColumns(to, "result");
  return plans.flatMap((plan) => {
    const sameParty = results.filter((result) => result.party === plan.party);
    const sameYear = sameParty.filter((result) => result.fiscalYear === plan.fiscalYear);
    const nextYear = sameParty.filter(
      (result) => result.fiscalYear === Number(plan.fiscalYear) + 1,
    );
    const chosen = sameYear.length > 0 || isSameTable(from, to) ? sameYear : nextYear;
    return chosen.map((result) => pairOf(from, plan, to, result));
  });
}

function isSameTable(from: Side, to: Side): boolean {
  return from.sheet === to.sheet && from.table === to.table;
}

function pairOf(from: Side, plan: PlanColumn, to: Side, result: PlanColumn): CarryPair {
  const projectFrom = projectBeside(from, plan);
  const projectTo = projectBeside(to, result);
  return {
    from: refOf(from, plan),
    to: refOf(to, result),
    fiscalYear: Number(result.fiscalYear),
    projects:
      projectFrom && projectTo
        ? { from: refOf(from, projectFrom), to: refOf(to, projectTo) }
        : null,
  };
}

/** The project column of the same year and party that stands nearest to the right. */
function projectBeside(side: Side, column: PlanColumn): PlanColumn | null {
  const candidates = datedColumns(side, "project").filter(
    (project) =>
      project.fiscalYear === column.fiscalYear &&
      project.party === column.party &&
      project.column > column.column,
  );
  return candidates[0] ?? null;
}

function datedColumns(side: Side, kind: PlanColumn["kind"]): PlanColumn[] {
  const inQuestion = new Set(side.sheet.questions.map((question) => question.column));
  return tableOf(side).columns.filter(
    (column) =>
      column.kind === kind && column.fiscalYear !== null && !inQuestion.has(column.column),
  );
}

function tableOf(side: Side): PlanTable {
  const table = side.sheet.tables[side.table];
  if (!table) throw new Error(`Table ${side.table} is missing in ${side.sheet.sheetName}`);
  return table;
}

function refOf(side: Side, column: PlanColumn): ColumnRef {
  const { kind, fiscalYear, party, label } = column;
  const { sheetId, sheetName } = side.sheet;
  return {
    file: side.file,
    sheetId,
    sheetName,
    table: side.table,
    column: column.column,
    label,
    kind,
    fiscalYear,
    party,
  };
}
