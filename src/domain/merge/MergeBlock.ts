import { resolveDepartment } from "../department/resolveDepartment";
import type { Tag } from "../entry/Entry";
import { formatBlock, formatBody } from "../entry/formatEntry";
import { parseEntry } from "../entry/parseEntry";
import { setKey } from "../entryEdit/BlockRef";
import type { Profile } from "../profile/Profile";

/** One block of an entry as merging looks at it. */
export type MergeBlock = {
  /** Its place among the blocks of its entry that say anything. */
  readonly index: number;
  /** By their names in the register; none for untagged text. */
  readonly departments: readonly string[];
  /** Equal for the same departments in any order. */
  readonly set: string;
  readonly tag: Tag | null;
  /** As it stands, without the line breaks and spaces after it. */
  readonly text: string;
  /** The same without the tag. */
  readonly items: string;
  /** What its items say, without any white space: two blocks of the same words are no change. */
  readonly words: string;
};

/** How an entry is taken apart: into blocks, or – symbols, grades, figures – as one. */
export type Division = { readonly divided: boolean; readonly profile: Profile };

/** The blocks of a text. White space by itself is none. */
export function mergeBlocksOf(text: string, { divided, profile }: Division): MergeBlock[] {
  const parts = divided
    ? parseEntry(text).blocks.map((block) => ({
        tag: block.tag,
        text: formatBlock(block),
        items: formatBody(block),
      }))
    : [{ tag: null, text, items: text }];
  return parts.filter(saysAnything).map(({ tag, text: whole, items }, index) => {
    const departments = (tag?.departments ?? []).map((name) => resolveDepartment(name, profile));
    return {
      index,
      departments: [...new Set(departments)],
      set: setKey(departments),
      tag,
      text: whole.replace(/(?<!\s)\s+$/u, ""),
      items: items.replace(/(?<!\s)\s+$/u, ""),
      words: withoutSpace(items),
    };
  });
}

/** Blank lines above the first tag are nobody's text. */
export function saysAnything({ tag, text }: { readonly tag: Tag | null; readonly text: string }) {
  return tag !== null || text.trim() !== "";
}

export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** Whether two blocks say the same for the same departments. */
export function sameBlock(a: MergeBlock, b: MergeBlock): boolean {
  return a.set === b.set && a.words === b.words;
}
