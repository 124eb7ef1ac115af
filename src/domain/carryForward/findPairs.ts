import { withoutFiscalYears } from "../fiscalYear/findFiscalYears";
import { jointTablesOf, meaningsOf, type JointTable } from "../planSheet/jointTables";
import { meaningKey } from "../planSheet/Meaning";
import type { PlanBook } from "../planSheet/PlanSheet";
import type { CarryPair, ColumnRef, PairChoice } from "./CarryPair";

/** A table, and its columns by meaning; those in question are left out. */
type Side = { readonly table: JointTable; readonly columns: ReadonlyMap<string, ColumnRef> };

/**
 * The pairs between the plan columns of a source and the result columns of a target (the same book, or last year's file
 * and this year's). The newest year comes first.
 */
export function findPairs(source: PlanBook, target: PlanBook): PairChoice {
  const froms = sidesOf(source);
  const tos = source === target ? froms : sidesOf(target);
  const pairs = tos.flatMap((to) => byName(froms.flatMap((from) => pairsBetween(from, to))));
  const newestFirst = (choice: CarryPair[]) => choice.sort((a, b) => b.fiscalYear - a.fiscalYear);
  return {
    certain: newestFirst(pairs.filter((pair) => pair.from.fiscalYear === pair.fiscalYear)),
    offered: newestFirst(pairs.filter((pair) => pair.from.fiscalYear !== pair.fiscalYear)),
  };
}

function sidesOf(book: PlanBook): Side[] {
  return jointTablesOf(book).map((table) => ({ table, columns: columnsOf(table) }));
}

function columnsOf(table: JointTable): Map<string, ColumnRef> {
  const columns = new Map<string, ColumnRef>();
  for (const [key, { part, entry }] of meaningsOf(table)) {
    const { sheetId, sheetName } = part.sheet;
    const { column, label } = entry.column;
    const place = { file: table.file, sheetId, sheetName, table: part.index, column, label };
    columns.set(key, { ...entry.meaning, ...place });
  }
  return columns;
}

function pairsBetween(from: Side, to: Side): CarryPair[] {
  return ofKind(from, "plan").flatMap((plan) => {
    const sameParty = ofKind(to, "result").filter((result) => result.party === plan.party);
    const sameYear = sameParty.filter((result) => result.fiscalYear === plan.fiscalYear);
    const nextYear = sameParty.filter(
      (result) => result.fiscalYear === Number(plan.fiscalYear) + 1,
    );
    return (sameYear.length > 0 ? sameYear : nextYear).map((result) =>
      pairOf(from, plan, to, result),
    );
  });
}

function ofKind({ columns }: Side, kind: ColumnRef["kind"]): ColumnRef[] {
  return [...columns.values()].filter(
    (column) => column.kind === kind && column.fiscalYear !== null,
  );
}

function pairOf(from: Side, plan: ColumnRef, to: Side, result: ColumnRef): CarryPair {
  const projectFrom = from.columns.get(meaningKey({ ...plan, kind: "project" }));
  const projectTo = to.columns.get(meaningKey({ ...result, kind: "project" }));
  return {
    from: plan,
    to: result,
    fiscalYear: Number(result.fiscalYear),
    projects: projectFrom && projectTo ? { from: projectFrom, to: projectTo } : null,
  };
}

/**
 * Where one result could be filled from several tables – a sheet a department, in last year's file as in this year's –
 * the one whose sheet has the same name is meant. If that settles nothing, all of them stay, and a person chooses.
 */
function byName(pairs: readonly CarryPair[]): CarryPair[] {
  const rivals = (pair: CarryPair) =>
    pairs.filter((other) => meaningKey(other.to) === meaningKey(pair.to) && sameYears(other, pair));
  return pairs.filter((pair) => {
    const all = rivals(pair);
    const named = all.filter(({ from, to }) => nameKey(from) === nameKey(to));
    return all.length === 1 || named.length !== 1 || named[0] === pair;
  });
}

function sameYears(a: CarryPair, b: CarryPair): boolean {
  return a.from.fiscalYear === b.from.fiscalYear;
}

function nameKey({ sheetName }: ColumnRef): string {
  return withoutFiscalYears(sheetName);
}
