import { countDepartments } from "../../domain/planSheet/departmentsOf";
import { planSheetsOf } from "../../domain/planSheet/readPlanBook";
import type { Profile } from "../../domain/profile/Profile";
import type { Understanding } from "../../usecases/understandWorkbook";

/**
 * The city's words that an answer about owners goes into. Where no register is kept yet it begins with everybody whom the
 * workbook names: one of the answered departments alone would call all others unknown.
 */
export function filterRegister({ book, profile }: Understanding): Profile {
  if (profile.departments.length > 0) return profile;
  const named = countDepartments(planSheetsOf(book), profile);
  return {
    ...profile,
    departments: named.map(({ name }) => ({ name, formerly: [], spellings: [] })),
  };
}
