import { meansDepartment } from "../department/meansDepartment";
import { formatBlock } from "../entry/formatEntry";
import { parseEntry } from "../entry/parseEntry";
import type { Profile } from "../profile/Profile";

/** A part of an entry's text; `start`: where it begins there. */
export type TextPart = { readonly start: number; readonly text: string };

/** What a department has to confirm of an entry: the blocks whose tag names it, and what stands under no tag. */
export function ownParts(text: string, department: string, profile: Profile): readonly TextPart[] {
  const isOwn = meansDepartment(department, profile);
  let start = 0;
  return parseEntry(text).blocks.flatMap((block) => {
    const part = { start, text: formatBlock(block) };
    start += part.text.length;
    return !block.tag || block.tag.departments.some(isOwn) ? [part] : [];
  });
}
