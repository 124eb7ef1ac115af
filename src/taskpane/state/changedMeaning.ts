import { sameMeaning, type Meaning } from "../../domain/planSheet/Meaning";
import type { ColumnKind, PlanColumn } from "../../domain/planSheet/PlanColumn";
import type { PlanSheet } from "../../domain/planSheet/PlanSheet";
import type { ColumnAnswer, ReadingAnswers } from "../../domain/planSheet/ReadingAnswers";
import { columnNameKey, findColumn, nameOfColumn } from "./answeredColumn";

/** Written for a year. */
const dated: ReadonlySet<ColumnKind> = new Set([
  "result",
  "plan",
  "planAndResult",
  "project",
  "indicatorResult",
  "target",
  "rating",
  "reason",
  "schedule",
  "text",
]);
/** Written by somebody. */
const byParty: ReadonlySet<ColumnKind> = new Set([...dated, "activity", "indicator", "owner"]);

export function hasYear({ kind, fiscalYear }: Meaning): boolean {
  return dated.has(kind) || fiscalYear !== null;
}

export function hasParty({ kind, party }: Meaning): boolean {
  return byParty.has(kind) || party !== null;
}

/** The same with another kind; what that kind does not have goes. */
export function withKind({ fiscalYear, party }: Meaning, kind: ColumnKind): Meaning {
  return {
    kind,
    fiscalYear: dated.has(kind) ? fiscalYear : null,
    party: byParty.has(kind) ? party : null,
  };
}

/** What a person gave columns to mean, by `columnNameKey`: columns of one name are changed together. */
export type Changes = ReadonlyMap<string, Meaning>;

/** What to keep for these changes on every page that has the column; what means the same as before is no change. */
export function answersOf(
  changes: Changes,
  tables: readonly (readonly PlanColumn[])[],
  pages: readonly Pick<PlanSheet, "sheetName" | "tables">[],
): ReadingAnswers {
  const answers = new Map<string, ColumnAnswer>();
  for (const columns of tables) {
    for (const column of columns) {
      const name = nameOfColumn(column, columns);
      const meaning = changes.get(columnNameKey(name));
      if (!meaning || sameMeaning(meaning, column)) continue;
      const { kind, fiscalYear } = meaning;
      const party = meaning.party?.trim() || null;
      for (const { sheetName, tables: own } of pages) {
        const has = own.length === 0 || own.some((table) => findColumn(name, table.columns));
        const key = `${columnNameKey(name)}\n${sheetName}`;
        if (has) answers.set(key, { ...name, sheetName, kind, fiscalYear, party });
      }
    }
  }
  return [...answers.values()];
}
