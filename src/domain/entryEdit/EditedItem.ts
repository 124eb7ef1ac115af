import type { Block, Item } from "../entry/Entry";
import { itemText } from "./itemText";

/**
 * One item of a block as a person edits it. `from`: which item of the block it was, null for a new one. `lines`: what
 * stands behind the marker, and the continuation lines under it, without line breaks. `gap`: the space behind the markers
 * of a new block, where nothing in its cell shows what is usual.
 */
export type EditedItem = {
  readonly from: number | null;
  readonly marker: string;
  readonly gap?: string;
  readonly lines: readonly string[];
};

/** A block's items, ready to be edited. Blank lines after an item are not shown; they stay where they are. */
export function editableItems({ items }: Block): EditedItem[] {
  return items.map((item, from) => ({ from, marker: item.marker, lines: itemText(item).lines }));
}

/** Nothing to keep: an item in which no character stands. */
export function isBlank({ lines }: EditedItem): boolean {
  return lines.every((line) => line.trim() === "");
}

export function sameAsItem({ marker, lines }: EditedItem, item: Item): boolean {
  const own = itemText(item).lines;
  return (
    marker === item.marker &&
    own.length === lines.length &&
    own.every((line, i) => line === lines[i])
  );
}
