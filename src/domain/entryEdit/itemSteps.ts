import type { Block } from "../entry/Entry";
import { editableItems } from "./EditedItem";
import { renumber } from "./itemNumbers";
import type { KeyedItem } from "./Unsaved";
import type { ItemLook } from "./usualMarker";

/** Items after a step, and where the typing goes on: in which item, behind how many characters. */
export type ItemStep = {
  readonly items: readonly KeyedItem[];
  readonly focus: { readonly key: string; readonly caret: number };
};

/** A block's items as a screen shows them; an empty block has one empty item to write in. */
export function keyedItems(block: Block, marker: string): KeyedItem[] {
  const items = editableItems(block).map((item, i) => ({ ...item, key: `s${i}` }));
  return items.length > 0 ? items : [newItem([], marker)];
}

export function newItem(items: readonly KeyedItem[], marker: string, text = ""): KeyedItem {
  return { key: freeKey(items), from: null, marker, lines: text.split("\n") };
}

/** The empty item with which a new block begins. */
export function firstItem({ marker, gap }: ItemLook, text = ""): KeyedItem {
  return { ...newItem([], marker, text), gap };
}

/** Unique among the items, also among those that are to come. */
function freeKey(items: readonly KeyedItem[]): string {
  const used = items.flatMap(({ key }) => (key.startsWith("n") ? [Number(key.slice(1))] : []));
  return `n${Math.max(0, ...used) + 1}`;
}

/** The text of an item as a field shows it. */
export function fieldText({ lines }: KeyedItem): string {
  return lines.join("\n");
}

export function changeItem(items: readonly KeyedItem[], at: number, text: string): KeyedItem[] {
  return items.map((item, i) => (i === at ? { ...item, lines: text.split("\n") } : item));
}

/** Enter: what stands behind the caret becomes an item of its own with the same marker. */
export function splitItem(
  items: readonly KeyedItem[],
  at: number,
  caret: { readonly start: number; readonly end: number },
): ItemStep {
  const after = items.flatMap((item, i): KeyedItem[] => {
    if (i !== at) return [item];
    const text = fieldText(item);
    const kept = { ...item, lines: text.slice(0, caret.start).split("\n") };
    return [kept, newItem(items, item.marker, text.slice(caret.end))];
  });
  return { items: renumber(items, after), focus: { key: freeKey(items), caret: 0 } };
}

/** Another item at the end, as those above it. */
export function addItem(items: readonly KeyedItem[], marker: string, text = ""): ItemStep {
  const [only] = items;
  // An empty place waits already.
  if (only && items.length === 1 && fieldText(only) === "" && text !== "") {
    const filled = changeItem(items, 0, text);
    return { items: filled, focus: { key: only.key, caret: text.length } };
  }
  const added = newItem(items, items.at(-1)?.marker ?? marker, text);
  return {
    items: renumber(items, [...items, added]),
    focus: { key: added.key, caret: text.length },
  };
}

/** The item goes; the typing goes on at the end of the one above. The last one only becomes empty. */
export function removeItem(items: readonly KeyedItem[], at: number): ItemStep {
  const rest = items.filter((_, i) => i !== at);
  const [first] = rest;
  if (!first) {
    const emptied = items.map(({ marker }) => newItem(items, marker));
    return { items: emptied, focus: { key: freeKey(items), caret: 0 } };
  }
  const above = rest.slice(0, at).at(-1);
  const focus = above
    ? { key: above.key, caret: fieldText(above).length }
    : { key: first.key, caret: 0 };
  return { items: renumber(items, rest), focus };
}

/** The item stands at `to` then; out of the list there is nowhere to go. */
export function moveItem(
  items: readonly KeyedItem[],
  at: number,
  to: number,
): readonly KeyedItem[] {
  const item = items[at];
  if (!item || to < 0 || to >= items.length || to === at) return items;
  const rest = items.filter((_, i) => i !== at);
  return renumber(items, [...rest.slice(0, to), item, ...rest.slice(to)]);
}
