import { resolveDepartment } from "../../../domain/department/resolveDepartment";
import { parseTag } from "../../../domain/entry/parseTag";
import { setKey } from "../../../domain/entryEdit/BlockRef";
import type { Profile } from "../../../domain/profile/Profile";

/** Copied text without the departments' name that it begins with, where that is the block's own, by any spelling. */
export function withoutOwnTag(
  pasted: string,
  departments: readonly string[],
  profile: Profile,
): string {
  // Excel puts a quotation mark before a cell of several lines; the one behind it tells what it was for.
  const {
    quote = "",
    line = "",
    rest = "",
  } = /^(?<quote>\s*"?\s*)(?<line>[^\r\n]*)(?<rest>.*)$/su.exec(pasted)?.groups ?? {};
  const read = parseTag(line);
  if (!read || !isSameSet(read.tag.departments, departments, profile)) return pasted;
  const left = read.rest === "" ? rest.replace(/^(?:\r\n|\r|\n)/u, "") : read.rest + rest;
  const single = !/[\r\n]/u.test(left.trim());
  return quote.includes('"') && single ? left.trim().replace(/"$/u, "") : quote + left;
}

function isSameSet(a: readonly string[], b: readonly string[], profile: Profile): boolean {
  const key = (names: readonly string[]) =>
    setKey(names.map((name) => resolveDepartment(name, profile)));
  return key(a) === key(b);
}
