import { fold } from "../text/fold";
import { resolveRole } from "./resolveRole";

/**
 * The roles that a role cell names: one as a rule, several in a collapsed cell (`市民 福祉事業者 社協 行政`). A text the
 * city's list does not know stays as it is, width and spaces folded; an empty cell names none.
 */
export function splitRoles(text: string, roles: readonly string[]): string[] {
  if (text.trim() === "") return [];
  const whole = resolveRole(text, roles);
  if (whole !== null) return [whole];
  const parts = text.split(/[\s　・、,，／/]+/u).filter((part) => part !== "");
  const known = parts.map((part) => resolveRole(part, roles)).filter((role) => role !== null);
  return known.length === parts.length ? known : [fold(text)];
}
