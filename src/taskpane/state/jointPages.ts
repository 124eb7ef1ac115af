import { jointTablesOf } from "../../domain/planSheet/jointTables";
import type { PlanBook, PlanSheet } from "../../domain/planSheet/PlanSheet";

/** The sheets that hold one table together with this one, in tab order; the sheet alone where it stands for itself. */
export function jointPages(book: PlanBook, sheet: PlanSheet): readonly PlanSheet[] {
  const own = jointTablesOf(book).filter(({ parts }) => parts.some((part) => part.sheet === sheet));
  const pages = new Set(own.flatMap(({ parts }) => parts.map((part) => part.sheet)));
  return pages.size === 0 ? [sheet] : [...pages];
}
