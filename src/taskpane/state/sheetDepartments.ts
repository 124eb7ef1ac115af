import { departmentsOf } from "../../domain/planSheet/departmentsOf";
import type { PlanSheet } from "../../domain/planSheet/PlanSheet";
import type { Profile } from "../../domain/profile/Profile";

const known = new WeakMap<PlanSheet, readonly string[]>();

/** A sheet's departments; counted once a reading. */
export function sheetDepartments(sheet: PlanSheet | null, profile: Profile): readonly string[] {
  if (!sheet) return [];
  const departments = known.get(sheet) ?? departmentsOf(sheet, profile);
  known.set(sheet, departments);
  return departments;
}
