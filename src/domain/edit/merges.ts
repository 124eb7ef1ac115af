import type { Position } from "../cells/Position";
import { spansOverlap, type Span } from "../cells/Span";

export function sameSpan(a: Span, b: Span): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function spanHolds(outer: Span, inner: Span): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The same merged areas, in any order. */
export function sameMerges(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((one) => b.some((other) => sameSpan(one, other)));
}

/** The merged areas that touch `area`. */
export function mergesIn(merges: readonly Span[], area: Span): Span[] {
  return merges.filter((merge) => spansOverlap(merge, area));
}

export function isTopLeft(merge: Span, { row, column }: Position): boolean {
  return merge.top === row && merge.left === column;
}
