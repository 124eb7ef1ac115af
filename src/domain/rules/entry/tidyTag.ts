import { separator } from "../../department/departmentNames";
import { registerOf } from "../../department/DepartmentRegister";
import { isDepartmentByItself } from "../../department/namesBySpace";
import type { Profile } from "../../profile/Profile";
import { fold } from "../../text/fold";
import type { TagAt } from "./tagsOf";

/** From here on a space in a name is how the table writes it, not a slip. */
const custom = { tags: 3, share: 0.8 };

/** The inside of a tag without the white space that is a slip. */
export type TidyTag = (inside: string) => string;

/**
 * How the tags of a table are written without needless white space. It stays where it parts two departments or a
 * department and its section, in a name that the register writes so, and in one that nearly all tags of the table do.
 */
export function tidyTag(tags: readonly TagAt[], profile: Profile): TidyTag {
  const { names, former } = registerOf(profile);
  let habits: ReadonlySet<string> | null = null;
  const stays = (part: string) => {
    const registered = names.get(fold(part)) ?? former.get(fold(part))?.name ?? "";
    if (/\s/u.test(registered)) return true;
    const words = part.trim().split(/\s+/u);
    const isName = (word: string) => names.has(fold(word)) || isDepartmentByItself(word);
    if (words.length > 1 && words.some(isName)) return true;
    habits ??= spacedByHabit(tags);
    return habits.has(fold(part));
  };
  return (inside) => {
    const parts = inside.split(separator);
    let at = 0;
    return parts
      .map((part) => {
        const after = inside.slice(at + part.length, at + part.length + 1);
        at += part.length + 1;
        return (!/\s/u.test(part) || stays(part) ? part : part.replace(/\s/gu, "")) + after;
      })
      .join("");
  };
}

/** The names, folded, that nearly all tags write with white space. */
function spacedByHabit(tags: readonly TagAt[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; spaced: number }>();
  for (const { tag } of tags) {
    for (const part of tag.inside.split(separator)) {
      const count = counts.get(fold(part)) ?? { all: 0, spaced: 0 };
      count.all++;
      if (/\s/u.test(part)) count.spaced++;
      counts.set(fold(part), count);
    }
  }
  const isHabit = ({ all, spaced }: { all: number; spaced: number }) =>
    spaced >= custom.tags && spaced >= all * custom.share;
  return new Set([...counts].flatMap(([name, count]) => (isHabit(count) ? [name] : [])));
}
