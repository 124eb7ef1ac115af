import type { Position } from "../cells/Position";
import { spanContains, spansOverlap, type Span } from "../cells/Span";
import type { EditRefusal } from "./Command";
import { isTopLeft, spanHolds } from "./merges";
import type { SetMerges } from "./SheetEdit";

/**
 * Would text go? Excel keeps only the top left cell of what it merges. `filled`: the cells of the area that hold
 * something. Merged areas that overlap or reach out of the area are a bug of whoever made the edit, and are thrown.
 */
export function judgeMerges(edit: SetMerges, filled: readonly Position[]): EditRefusal | null {
  requireTidy(edit);
  const swallowed = filled.some((cell) =>
    edit.after.some((merge) => spanContains(merge, cell) && !isTopLeft(merge, cell)),
  );
  return swallowed ? "would-lose-text" : null;
}

function requireTidy({ area, before, after }: SetMerges): void {
  for (const merges of [before, after]) {
    const tidy = merges.every(
      (merge, index) =>
        spanHolds(area, merge) &&
        holdsSeveral(merge) &&
        !overlapsAny(merge, merges.slice(index + 1)),
    );
    if (!tidy)
      throw new Error("Merged areas overlap, are single cells, or reach out of their area");
  }
}

function holdsSeveral({ top, left, bottom, right }: Span): boolean {
  return bottom > top || right > left;
}

function overlapsAny(merge: Span, others: readonly Span[]): boolean {
  return others.some((other) => spansOverlap(merge, other));
}
