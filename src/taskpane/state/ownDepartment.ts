import { bookDepartments } from "./bookDepartments";
import type { PaneState } from "./PaneState";

/** The remembered department where the workbook has it; else null, the secretariat's view of everything. */
export function ownDepartment(state: PaneState): string | null {
  const { department } = state;
  return department !== null && bookDepartments(state).includes(department) ? department : null;
}
