import { departmentsNamed } from "../../domain/department/departmentsNamed";
import type { PlanBook, PlanSheet } from "../../domain/planSheet/PlanSheet";
import { planSheetsOf } from "../../domain/planSheet/readPlanBook";
import type { Profile } from "../../domain/profile/Profile";
import type { PaneState } from "./PaneState";
import { sheetDepartments } from "./sheetDepartments";
import { shownSheet } from "./shownReading";

type Known = { readonly front: PlanSheet | null; readonly departments: readonly string[] };
const known = new WeakMap<PlanBook, Known>();
const none: readonly string[] = [];

/**
 * The departments that a person can be of: those of the sheet in front, then those of the workbook's other sheets – a
 * table may have a page for each. Of a former department those of today. Hidden sheets, which nobody writes in, do not
 * count. The same value for the same state.
 */
export function bookDepartments(state: PaneState): readonly string[] {
  if (state.book.kind !== "read") return none;
  const { book, profile } = state.book.understanding;
  const front = shownSheet(state);
  const before = known.get(book);
  if (before && before.front === front) return before.departments;
  const others = planSheetsOf(book).filter((sheet) => sheet !== front && !sheet.hidden);
  const departments = namesIn(front ? [front, ...others] : others, profile);
  known.set(book, { front, departments });
  return departments;
}

function namesIn(sheets: readonly PlanSheet[], profile: Profile): readonly string[] {
  const named = sheets.flatMap((sheet) => sheetDepartments(sheet, profile));
  return [...new Set(named.flatMap((name) => departmentsNamed(name, profile)))];
}
