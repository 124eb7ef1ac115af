import { emptyContent } from "../cells/CellContent";
import { intervalsOf } from "../cells/Interval";
import { positionKey } from "../cells/Position";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import type { Span } from "../cells/Span";
import { sameMerges } from "../edit/merges";
import type { FormSteps } from "./formSteps";
import { rowHeight } from "./rowHeight";
import { movedSpan, type RowOrder } from "./rowOrder";

/** A merged area whose rows would part. */
export type TornMerge = { readonly torn: Span };

/**
 * Contents, merged areas and heights of some rows in a new order; no row is inserted or taken away. Areas over all of the
 * rows stay, and so do the columns of `staying`.
 */
export function permuteRows(
  steps: FormSteps,
  order: RowOrder,
  staying: ReadonlySet<number>,
): TornMerge | null {
  const sheet = steps.sheet();
  const { first, last } = order.run;
  const inRun = sheet.merges.filter(({ top, bottom }) => top <= last && bottom >= first);
  const over = inRun.filter(({ top, bottom }) => top <= first && bottom >= last);
  const within = inRun.filter((merge) => !over.includes(merge) && !staying.has(merge.left));
  const moved: Span[] = [];
  for (const merge of within) {
    const span = merge.top >= first && merge.bottom <= last ? movedSpan(merge, order) : null;
    if (!span) return { torn: merge };
    moved.push(span);
  }
  const fixed = (column: number) =>
    staying.has(column) || over.some(({ left, right }) => left <= column && right >= column);
  const areas = areasOf(within, order).filter(
    (area) => !sameMerges(inside(within, area), inside(moved, area)),
  );
  for (const area of areas) steps.merge(area, inside(within, area), []);
  moveContents(steps, sheet, order, fixed);
  for (const area of areas) steps.merge(area, [], inside(moved, area));
  const heights = rowsOf(order).map(
    (row) => [row + order.shift(row), rowHeight(sheet, row)] as const,
  );
  for (const [row, height] of heights) steps.height(row, height);
  return null;
}

/** One area a run of columns that hold merges: no area that stays is among them. */
function areasOf(merges: readonly Span[], { run }: RowOrder): Span[] {
  const columns = merges.flatMap(({ left, right }) =>
    Array.from({ length: right - left + 1 }, (_, at) => left + at),
  );
  return intervalsOf(columns).map(({ first: left, last: right }) => ({
    top: run.first,
    bottom: run.last,
    left,
    right,
  }));
}

function inside(merges: readonly Span[], { left, right }: Span): Span[] {
  return merges.filter((merge) => merge.left >= left && merge.right <= right);
}

function moveContents(
  steps: FormSteps,
  sheet: SheetSnapshot,
  order: RowOrder,
  fixed: (column: number) => boolean,
): void {
  const { first, last } = order.run;
  const cells = sheet.cells.filter(
    ({ row, column }) => row >= first && row <= last && !fixed(column),
  );
  const targets = cells.map((cell) => ({ ...cell, row: cell.row + order.shift(cell.row) }));
  const taken = new Set(targets.map(positionKey));
  for (const { row, column } of cells)
    if (!taken.has(positionKey({ row, column }))) steps.write({ row, column }, emptyContent);
  for (const { row, column, content, text } of targets) steps.write({ row, column }, content, text);
}

function rowsOf({ run }: RowOrder): number[] {
  return Array.from({ length: run.last - run.first + 1 }, (_, at) => run.first + at);
}
