import type { Interval } from "../cells/Interval";
import type { Span } from "../cells/Span";

/** Rows of a run in a new order: one part of it moves up or down, the others make room. */
export type RowOrder = {
  readonly run: Interval;
  /** How far the row moves, in rows. */
  readonly shift: (row: number) => number;
};

/** `moved` goes to the top or the bottom of `run`, of which it is the other end. */
export function rowOrder(run: Interval, moved: Interval): RowOrder {
  const count = moved.last - moved.first + 1;
  const others = run.last - run.first + 1 - count;
  const up = moved.first > run.first;
  return {
    run,
    shift: (row) => {
      const own = row >= moved.first && row <= moved.last;
      if (own) return up ? -others : others;
      return up ? count : -count;
    },
  };
}

/** Where a merged area of the run comes to stand; null where its rows would part. */
export function movedSpan(span: Span, { shift }: RowOrder): Span | null {
  const rows = Array.from({ length: span.bottom - span.top + 1 }, (_, at) => span.top + at);
  const by = shift(span.top);
  if (rows.some((row) => shift(row) !== by)) return null;
  return { ...span, top: span.top + by, bottom: span.bottom + by };
}
