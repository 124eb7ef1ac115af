import { resolveRole } from "../../role/resolveRole";
import { roleSeparators } from "../../role/splitRoles";
import { roleByAlias } from "./roleAliases";

/** One of several names in a role cell: as it is written, and the role that it means. */
export type RoleWord = { readonly written: string; readonly role: string };

/**
 * The names of a cell that holds several roles, in its order; null where it does not, or one of them is unknown. `text` is
 * none of the roles as a whole.
 */
export function roleWordsIn(text: string, roles: readonly string[]): RoleWord[] | null {
  for (const separator of roleSeparators) {
    const words = text
      .split(separator)
      .map((word) => word.trim())
      .filter((word) => word !== "")
      .flatMap((written) => {
        const role = resolveRole(written, roles) ?? roleByAlias(written, roles);
        return role === null ? [null] : [{ written, role }];
      });
    const known = words.filter((word) => word !== null);
    if (known.length > 1 && known.length === words.length && areDifferent(known)) return known;
  }
  return null;
}

/** 福祉 over 事業者 is one name in two lines, not two of the same. */
function areDifferent(words: readonly RoleWord[]): boolean {
  return new Set(words.map(({ role }) => role)).size === words.length;
}
