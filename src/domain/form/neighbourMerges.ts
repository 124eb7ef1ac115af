import type { Interval } from "../cells/Interval";
import { spanAnchor, spanColumns, type Span } from "../cells/Span";
import { succeed, type Result } from "../Result";
import type { FormRefusal } from "./FormProposal";
import type { FormPart } from "./formPart";
import { refuseForm } from "./refuseForm";

/** How the merged areas of a measure go on in as many rows inserted under it; addresses as after the insertion. */
export type NeighbourMerges = {
  /** Areas that end with the measure and are to hold for the new one, too: as they are, and as they become. */
  readonly grown: readonly { readonly before: Span | null; readonly after: Span }[];
  /** Areas of the new rows' own. */
  readonly own: readonly Span[];
};

/**
 * `from`: the coarsest level that begins anew; labels above it hold for both measures. An area that goes on below the
 * measure grows by itself – refused where it is a label that is to begin anew: that would be torn apart.
 */
export function neighbourMerges(
  target: FormPart,
  { first, last }: Interval,
  from: number,
): Result<NeighbourMerges, FormRefusal> {
  const { snapshot, levels } = target;
  const count = last - first + 1;
  const grown: { before: Span | null; after: Span }[] = sharedSingles(
    target,
    { first, last },
    from,
  );
  const own: Span[] = [];
  for (const merge of snapshot.merges) {
    const { top, bottom } = merge;
    if (top > last || bottom < first) continue;
    const where = [{ sheetId: snapshot.id, position: spanAnchor(merge) }];
    const level = levels.findIndex((column) => column >= merge.left && column <= merge.right);
    const shared = level >= 0 && level < from;
    if (bottom > last) {
      if (top > first) return refuseForm("merge-crosses", where);
      if (level >= 0 && !shared) return refuseForm("crosses-border", where);
    } else if (top < first && bottom < last) {
      return refuseForm("merge-crosses", where);
    } else if (shared) {
      if (bottom === last) grown.push({ before: merge, after: { ...merge, bottom: last + count } });
    } else {
      const copy = { ...merge, top: Math.max(top, first) + count, bottom: bottom + count };
      if (copy.bottom > copy.top || spanColumns(copy) > 1) own.push(copy);
    }
  }
  return succeed({ grown, own });
}

/** A label in one cell, in a column where labels are merged over their rows elsewhere, is merged over the new row, too. */
function sharedSingles(
  { snapshot, grid, levels, part }: FormPart,
  { first, last }: Interval,
  from: number,
) {
  if (last > first) return [];
  const rows = part.table.rows.map(({ row }) => row);
  return levels.slice(0, from).flatMap((column) => {
    const span = grid.span({ row: last, column });
    const alone = span.top === span.bottom && span.left === span.right;
    if (!alone || grid.text({ row: last, column }) === "") return [];
    const merged = snapshot.merges.some(
      ({ left, right, top, bottom }) =>
        left <= column && right >= column && bottom > top && rows.includes(top),
    );
    return merged ? [{ before: null, after: { ...span, bottom: last + 1 } }] : [];
  });
}
