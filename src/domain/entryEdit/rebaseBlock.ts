import { parseEntry } from "../entry/parseEntry";
import { succeed, type Result } from "../Result";
import { blockRefs, findBlock, sameRef, type BlockRef } from "./BlockRef";
import { editBlock, type EditProblem } from "./editBlock";
import { editableItems, type EditedItem } from "./EditedItem";

/**
 * What becomes of an edit when the cell has changed meanwhile. `applies`: nobody touched this block, so it is written
 * into the new text. `clash`: somebody did; `theirs` is the block as it stands now, null where it is gone.
 */
export type Rebased =
  | { readonly kind: "applies"; readonly text: string }
  | { readonly kind: "clash"; readonly theirs: readonly EditedItem[] | null };

/** `base`: the cell's text when the editing began; `now`: what it is. */
export function rebaseBlock(
  base: string,
  now: string,
  ref: BlockRef,
  items: readonly EditedItem[],
): Result<Rebased, EditProblem> {
  const before = itemsOf(base, ref);
  const present = itemsOf(now, ref);
  // Told apart by order alone, one more or one less block of the same departments may have changed places with it.
  if (!present || !before || countOf(base, ref) !== countOf(now, ref) || !same(before, present)) {
    return succeed({ kind: "clash", theirs: present });
  }
  const text = editBlock(now, ref, items);
  return text.ok ? succeed({ kind: "applies", text: text.value }) : text;
}

function itemsOf(text: string, ref: BlockRef): EditedItem[] | null {
  const entry = parseEntry(text);
  const index = findBlock(entry, ref);
  const block = index === null ? undefined : entry.blocks[index];
  return block ? editableItems(block) : null;
}

function countOf(text: string, ref: BlockRef): number {
  return blockRefs(parseEntry(text)).filter((one) =>
    sameRef({ ...one.ref, ordinal: 0 }, { ...ref, ordinal: 0 }),
  ).length;
}

function same(a: readonly EditedItem[], b: readonly EditedItem[]): boolean {
  return (
    a.length === b.length &&
    a.every((item, i) => {
      const other = b[i];
      return item.marker === other?.marker && item.lines.join("\n") === other.lines.join("\n");
    })
  );
}
