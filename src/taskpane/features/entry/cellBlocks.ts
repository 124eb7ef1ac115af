import type { Block } from "../../../domain/entry/Entry";
import { parseEntry } from "../../../domain/entry/parseEntry";
import { blockRefs, firstRef, sameRef, type BlockRef } from "../../../domain/entryEdit/BlockRef";
import { keyedItems } from "../../../domain/entryEdit/itemSteps";
import type { KeyedItem, TypedEditing } from "../../../domain/entryEdit/Unsaved";
import type { PlacedUnsaved } from "../../state/unsavedCells";

/** A block of the selected cell as it is shown: with what was typed in it, where something was. */
export type ShownBlock = {
  readonly key: string;
  readonly ref: BlockRef;
  /** null for one that is being added, and for one that is gone from the sheet. */
  readonly block: Block | null;
  readonly items: readonly KeyedItem[];
  readonly placed: PlacedUnsaved | null;
};

/** The blocks that stand in the cell, and those that were typed and do not. `marker`: how new items begin. */
export function cellBlocks(
  text: string,
  placed: readonly PlacedUnsaved[],
  marker: string,
): readonly ShownBlock[] {
  const refs = blockRefs(parseEntry(text));
  const standing = refs.map(({ ref, block }): ShownBlock => {
    const own = placed.find(
      ({ unsaved: { editing } }) => editing.kind === "editBlock" && sameRef(editing.ref, ref),
    );
    const items = own && "items" in own.unsaved.editing ? own.unsaved.editing.items : null;
    return {
      key: keyOf(ref),
      ref,
      block,
      items: items ?? keyedItems(block, marker),
      placed: own ?? null,
    };
  });
  const others = placed.flatMap((one): ShownBlock[] => {
    const { editing } = one.unsaved;
    if (editing.kind === "replaceText" || standing.some((shown) => shown.placed === one)) return [];
    const ref = editing.kind === "editBlock" ? editing.ref : firstRef(editing.departments);
    const key = editing.kind === "addBlock" ? newKey(ref) : `gone ${keyOf(ref)}`;
    return [{ key, ref, block: null, items: editing.items, placed: one }];
  });
  return [...standing, ...others];
}

/** Its departments as the sheet has them, brackets and all; null for one that has no tag there. */
export function shownTag({ block }: ShownBlock): string | null {
  return block?.tag ? `${block.tag.open}${block.tag.inside}${block.tag.close}` : null;
}

/** What is typed when a block has these items. */
export function editingWith(shown: ShownBlock, items: readonly KeyedItem[]): TypedEditing {
  const typed = shown.placed?.unsaved.editing;
  if (typed && typed.kind !== "replaceText") return { ...typed, items };
  return shown.block
    ? { kind: "editBlock", ref: shown.ref, items }
    : { kind: "addBlock", departments: shown.ref.departments, items };
}

/** A block that nobody has typed yet: an empty place that waits for words. */
export function emptyBlock(item: KeyedItem): ShownBlock {
  const ref = firstRef([]);
  return { key: newKey(ref), ref, block: null, items: [item], placed: null };
}

/** The same before and after the first letter: the field must not be drawn anew under one's hands. */
function newKey(ref: BlockRef): string {
  return `new ${keyOf(ref)}`;
}

function keyOf({ departments, ordinal }: BlockRef): string {
  return `${departments.join("・")} ${ordinal}`;
}
