import { longestCommon } from "./changedPieces";

/** A line of two compared texts: in both, only in the first (`removed`), only in the second, or in both but changed. */
export type LineChange =
  | { readonly kind: "same"; readonly text: string }
  | { readonly kind: "removed"; readonly before: string }
  | { readonly kind: "added"; readonly after: string }
  | { readonly kind: "changed"; readonly before: string; readonly after: string };

/** Texts with more lines than this are not compared line by line; the longest known entry has twenty. */
const most = 400;

/** What becomes of each line. Lines that went and came in one place are the same ones, changed, in their order. */
export function changedLines(before: string, after: string): LineChange[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const shared = a.length > most || b.length > most ? [] : longestCommon(a, b);
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...shared, [a.length, b.length] as const]) {
    changes.push(...between(a.slice(i, x), b.slice(j, y)));
    const text = a[x];
    if (text !== undefined) changes.push({ kind: "same", text });
    [i, j] = [x + 1, y + 1];
  }
  return changes;
}

/** No text has no lines, not an empty one. */
function linesOf(text: string): string[] {
  return text === "" ? [] : text.split(/\r\n|\r|\n/u);
}

function between(removed: readonly string[], added: readonly string[]): LineChange[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, i): LineChange => {
    const [before, after] = [removed[i], added[i]];
    if (before === undefined) return { kind: "added", after: after ?? "" };
    if (after === undefined) return { kind: "removed", before };
    return { kind: "changed", before, after };
  });
}
