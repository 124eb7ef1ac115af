import type { Block, EntryText } from "../entry/Entry";
import { fold } from "../text/fold";

/**
 * One block of an entry, known by whose it is: the departments of its tag, as a set (none for untagged items), and which
 * of the blocks of that set it is, 0 for the first.
 */
export type BlockRef = { readonly departments: readonly string[]; readonly ordinal: number };

/** Every block of an entry with the way to find it again. */
export function blockRefs(entry: EntryText): { readonly ref: BlockRef; readonly block: Block }[] {
  const counts = new Map<string, number>();
  return entry.blocks.map((block) => {
    const departments = block.tag?.departments ?? [];
    const key = setKey(departments);
    const ordinal = counts.get(key) ?? 0;
    counts.set(key, ordinal + 1);
    return { ref: { departments, ordinal }, block };
  });
}

/** The index of a block among those of its entry; null where it is not there. */
export function findBlock(entry: EntryText, ref: BlockRef): number | null {
  const index = blockRefs(entry).findIndex((one) => sameRef(one.ref, ref));
  return index < 0 ? null : index;
}

export function sameRef(a: BlockRef, b: BlockRef): boolean {
  return refKey(a) === refKey(b);
}

/** Equal for equal refs. */
export function refKey({ departments, ordinal }: BlockRef): string {
  return `${setKey(departments)} ${ordinal}`;
}

/** The first block of these departments: the one that a new block would be. */
export function firstRef(departments: readonly string[]): BlockRef {
  return { departments, ordinal: 0 };
}

/** Equal for the same departments in any order, as a tag names them and as the register does. */
export function setKey(departments: readonly string[]): string {
  return [...new Set(departments.map(fold))].sort().join("\n");
}
