import type { CheckedCell } from "../CheckedCell";
import type { Fix } from "../Finding";
import { replaceText } from "../replaceText";

/** Some characters of a cell, by their offsets in its displayed text. */
export type CellSpan = { readonly cell: CheckedCell; readonly start: number; readonly end: number };

/**
 * The fix that gives some characters of a cell another text and leaves all others as they are. None where the cell holds
 * something else than it shows: nobody could tell which of its characters are meant.
 */
export function replaceSpan(
  { cell, start, end }: CellSpan,
  by: string,
  choice: string | null = null,
): Fix[] {
  const { content, text } = cell;
  if (content.kind !== "text" || content.text !== text) return [];
  return replaceText(cell, text.slice(0, start) + by + text.slice(end), choice);
}
