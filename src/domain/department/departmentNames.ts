import { fold } from "../text/fold";

/** What the name of a department ends with (DOMAIN.md: 課, also センター, 本部…課, 事務局, 支所). */
const endings = /(?:課|室|係|局|署|支所|事務所|保健所|出張所|センター|本部|協議会|館)$/u;
const separator = /[・･、,，／/]/u;

/**
 * The departments that a tag's inside names, each folded: `長寿社会課・福祉課` → two. Null where any part is no
 * department: `新規`, `再掲`, `場所` are labels.
 */
export function departmentNames(inside: string): string[] | null {
  const names = inside.split(separator).map((part) => fold(part));
  return names.every((name) => name.length >= 2 && name.length <= 30 && endings.test(name))
    ? names
    : null;
}
