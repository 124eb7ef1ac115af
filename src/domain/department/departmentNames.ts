import { fold } from "../text/fold";
import { looksLikeDepartment } from "./looksLikeDepartment";
import { namesBySpace, type WrittenName } from "./namesBySpace";

/** What stands between the names of a joint tag. */
export const separator = /[・･、,，／/]/u;

/** The parts of a tag's inside that may be names, as they are written, without the white space around them. */
export function writtenNames(inside: string): WrittenName[] {
  let at = 0;
  return inside.split(separator).flatMap((part) => {
    const start = at;
    at += part.length + 1;
    return namesBySpace(part).map(({ written, offset }) => ({ written, offset: start + offset }));
  });
}

/**
 * The departments that a tag's inside names, each folded: `長寿社会課・福祉課` → two, and so is `長寿社会課　福祉課`. Null
 * where any part is no department: `新規`, `再掲`, `場所` are labels.
 */
export function departmentNames(inside: string): string[] | null {
  // Nearly every tag is without white space, and a sheet has thousands.
  const parts = /\s/u.test(inside)
    ? writtenNames(inside).map(({ written }) => written)
    : inside.split(separator);
  const names = parts.map(fold);
  return names.every(looksLikeDepartment) ? names : null;
}
