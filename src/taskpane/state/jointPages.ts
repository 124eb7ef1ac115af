import { jointTablesOf, type JointTable } from "../../domain/planSheet/jointTables";
import type { PlanBook, PlanSheet } from "../../domain/planSheet/PlanSheet";

const known = new WeakMap<PlanBook, readonly JointTable[]>();

/** The sheets that hold one table together with this one, in tab order; the sheet alone where it stands for itself. */
export function jointPages(book: PlanBook, sheet: PlanSheet): readonly PlanSheet[] {
  const joints = known.get(book) ?? jointTablesOf(book);
  known.set(book, joints);
  const own = joints.filter(({ parts }) => parts.some((part) => part.sheet === sheet));
  const pages = new Set(own.flatMap(({ parts }) => parts.map((part) => part.sheet)));
  return pages.size === 0 ? [sheet] : [...pages];
}
