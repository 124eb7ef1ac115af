import type { PlanColumn } from "./PlanColumn";
import type { PlanTable, Question } from "./PlanSheet";

/** What the header leaves open. A column in question takes no part in anything that needs its answer. */
export function questionsOf(table: PlanTable): Question[] {
  return table.columns.flatMap((column) => {
    const code = questionOf(column, table.columns);
    return code ? [{ code, column: column.column, label: column.label }] : [];
  });
}

function questionOf(column: PlanColumn, all: readonly PlanColumn[]): Question["code"] | null {
  const { kind, fiscalYear, party } = column;
  if (kind === "other") return "unknown-column";
  if (kind !== "result" && kind !== "plan" && kind !== "project") return null;
  if (fiscalYear === null) return "no-fiscal-year";
  const alike = all.filter(
    (other) => other.kind === kind && other.fiscalYear === fiscalYear && other.party === party,
  );
  return alike.length > 1 ? "duplicate-column" : null;
}
