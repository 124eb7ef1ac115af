/** UTF-16 offsets: `start` in both texts, `beforeEnd` and `afterEnd` each in its own; the ends are exclusive. */
export type ChangedRange = {
  readonly start: number;
  readonly beforeEnd: number;
  readonly afterEnd: number;
};

/**
 * The one range outside of which two texts are the same: what is left when the same beginning and then the same end are
 * taken off. Never cuts a character beyond the BMP (𠮷) in two. Empty in both for the same text.
 */
export function changedRange(before: string, after: string): ChangedRange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (isInside(before, start) || isInside(after, start)) start--;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  if (isInside(before, before.length - same) || isInside(after, after.length - same)) same--;
  return { start, beforeEnd: before.length - same, afterEnd: after.length - same };
}

/** Between the two halves of one character. */
function isInside(text: string, at: number): boolean {
  return Number(text.codePointAt(at - 1)) > 0xffff;
}
