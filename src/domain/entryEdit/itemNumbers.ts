import { circledNumber } from "../text/circledNumber";
import type { EditedItem } from "./EditedItem";

/** A marker that counts: `①` or `(1)`, and how another number looks in its form. */
type Numbered = { readonly number: number; readonly write: (number: number) => string };

/** ①–㉟, as many as are read as markers; a number in brackets beyond. */
export function circled(number: number): string {
  return circledNumber(number, 35) ?? `(${number})`;
}

function numbered(marker: string): Numbered | null {
  if (/^[(（][0-9０-９]{1,2}[)）]$/u.test(marker)) {
    const number = Number(marker.slice(1, -1).normalize("NFKC"));
    return { number, write: (next) => marker.replace(/[0-9０-９]+/u, String(next)) };
  }
  const number = Number(/^[①-⑳㉑-㉟]$/u.test(marker) ? marker.normalize("NFKC") : 0);
  return number > 0 ? { number, write: circled } : null;
}

/**
 * The items after a change, counted from 1 again where they were so before. A list that was numbered otherwise – it goes
 * on from another cell, or somebody meant it so – keeps its numbers.
 */
export function renumber<Item extends EditedItem>(
  before: readonly EditedItem[],
  after: readonly Item[],
): readonly Item[] {
  const counted = before.flatMap(({ marker }) => numbered(marker) ?? []);
  if (counted.length === 0 || counted.some(({ number }, i) => number !== i + 1)) return after;
  let count = 0;
  return after.map((item) => {
    const own = numbered(item.marker);
    if (!own) return item;
    count++;
    const marker = own.write(count);
    return marker === item.marker ? item : { ...item, marker };
  });
}
