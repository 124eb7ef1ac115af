import type { ColumnMeaning } from "../../domain/place/Place";
import type { ColumnKind } from "../../domain/planSheet/PlanColumn";
import { words } from "../../messages/words";

/** A remembered column as a header cell shows it; a kind that this version does not know is `other`. */
export function shownMeaning({ kind, fiscalYear, party }: ColumnMeaning) {
  const known = Object.keys(words.ja.kind) as ColumnKind[];
  return { kind: known.find((name) => name === kind) ?? ("other" as const), fiscalYear, party };
}
