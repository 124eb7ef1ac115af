import type { Position } from "./Position";

/** A rectangle of cells; all four edges belong to it. */
export type Span = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export function spanOf(position: Position): Span {
  return {
    top: position.row,
    left: position.column,
    bottom: position.row,
    right: position.column,
  };
}

export function spanAnchor(span: Span): Position {
  return { row: span.top, column: span.left };
}

export function spanRows(span: Span): number {
  return span.bottom - span.top + 1;
}

export function spanColumns(span: Span): number {
  return span.right - span.left + 1;
}

export function spanContains(span: Span, position: Position): boolean {
  return (
    position.row >= span.top &&
    position.row <= span.bottom &&
    position.column >= span.left &&
    position.column <= span.right
  );
}

export function spansOverlap(a: Span, b: Span): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The smallest span that holds both. */
export function spanUnion(a: Span, b: Span): Span {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
