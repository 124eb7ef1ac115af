import { maxRows } from "../../domain/cells/Position";
import type { Span } from "../../domain/cells/Span";

/** Whole rows that come in before row `at`, or that go from row `at` on; zero-based. */
export type RowShift = {
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
};

/** Where a row is after the shift; null where it went, or was pushed off the sheet. */
export function shiftRow(row: number, { kind, at, count }: RowShift): number | null {
  if (row < at) return row;
  if (kind === "insert") return row + count < maxRows ? row + count : null;
  return row < at + count ? null : row - count;
}

/**
 * Where an area is after the shift: one that the new rows come into grows, one that loses rows shrinks, null where
 * nothing is left of it. Whole columns stay whole columns.
 */
export function shiftSpan(span: Span, shift: RowShift): Span | null {
  const { kind, at } = shift;
  if (span.top === 0 && span.bottom === maxRows - 1) return span;
  if (kind === "insert") {
    const top = shiftRow(span.top, shift);
    const bottom = shiftRow(span.bottom, shift) ?? maxRows - 1;
    return top === null ? null : { ...span, top, bottom };
  }
  const top = shiftRow(span.top, shift) ?? at;
  const bottom = shiftRow(span.bottom, shift) ?? at - 1;
  return bottom < top ? null : { ...span, top, bottom };
}

/** True where the shift leaves an area's size alone: it stays, or moves as a whole. */
export function movesWhole(span: Span, shift: RowShift): boolean {
  const after = shiftSpan(span, shift);
  return after !== null && after.bottom - after.top === span.bottom - span.top;
}
