import { meaningKey } from "../planSheet/Meaning";
import type { PlanBook, PlanTable } from "../planSheet/PlanSheet";
import { planSheetsOf } from "../planSheet/readPlanBook";

/** What was understood of every measure, table by table: equal strings mean the same texts, roles and entries. */
export type MeasureFacts = ReadonlyMap<string, readonly string[]>;

export function tableKey(sheetId: string, index: number): string {
  return `${sheetId} ${index}`;
}

/** Rows and addresses do not count: what a form change may move, and only that. */
export function measureFacts(book: PlanBook): MeasureFacts {
  return new Map(
    planSheetsOf(book).flatMap(({ sheetId, tables }) =>
      tables.map((table, index): [string, string[]] => [tableKey(sheetId, index), factsOf(table)]),
    ),
  );
}

function factsOf({ measures, rows, entries }: PlanTable): string[] {
  return measures.map((measure) =>
    JSON.stringify([
      measure.hierarchy,
      rows
        .filter((row) => row.measure === measure)
        .map(({ role, roles, duty, owner }) => [role, roles, duty, owner]),
      entries
        .filter((entry) => entry.measure === measure)
        .map(({ meaning, role, ordinal, text }) => [meaningKey(meaning), role, ordinal, text]),
    ]),
  );
}

/**
 * Are all tables as they were, but for the one at `key`, whose measures are to be `expected` of those that it had? Null
 * stands for any measure.
 */
export function onlyChanged(
  before: MeasureFacts,
  after: MeasureFacts,
  key: string,
  expected: (facts: readonly string[]) => readonly (string | null)[],
): boolean {
  return (
    before.size === after.size &&
    [...before].every(([table, facts]) =>
      readAs(table === key ? expected(facts) : facts, after.get(table)),
    )
  );
}

function readAs(wanted: readonly (string | null)[], facts: readonly string[] | undefined): boolean {
  return (
    facts?.length === wanted.length &&
    wanted.every((fact, index) => fact === null || fact === facts[index])
  );
}
