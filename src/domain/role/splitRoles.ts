import { fold } from "../text/fold";
import { resolveRole } from "./resolveRole";

/** What parts names in a role cell. Lines first: a name may itself hold a ・ (市民・地域), or be spaced out (福 祉 事 業 者). */
export const roleSeparators: readonly RegExp[] = [
  /[\r\n]+/u,
  /[・、,，／/\r\n]+/u,
  /[\s　・、,，／/]+/u,
];

/**
 * The roles that a role cell names: one as a rule, several in a collapsed cell (`市民 福祉事業者 社協 行政`). A text the
 * city's list does not know stays as it is, width and spaces folded; an empty cell names none.
 */
export function splitRoles(text: string, roles: readonly string[]): string[] {
  if (text.trim() === "") return [];
  const whole = resolveRole(text, roles);
  if (whole !== null) return [whole];
  for (const separator of roleSeparators) {
    const parts = text.split(separator).filter((part) => part.trim() !== "");
    const known = parts.map((part) => resolveRole(part, roles)).filter((role) => role !== null);
    if (known.length === parts.length) return known;
  }
  return [fold(text)];
}
