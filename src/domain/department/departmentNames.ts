import { fold } from "../text/fold";
import { looksLikeDepartment } from "./looksLikeDepartment";

/** What stands between the names of a joint tag. */
export const separator = /[・･、,，／/]/u;

/**
 * The departments that a tag's inside names, each folded: `長寿社会課・福祉課` → two. Null where any part is no
 * department: `新規`, `再掲`, `場所` are labels.
 */
export function departmentNames(inside: string): string[] | null {
  const names = inside.split(separator).map((part) => fold(part));
  return names.every(looksLikeDepartment) ? names : null;
}
