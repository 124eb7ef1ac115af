import type { Span } from "../../domain/cells/Span";

/** The cells that both areas have, or null. */
export function commonSpan(a: Span, b: Span): Span | null {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}

/** What is left of an area without another: itself, up to four pieces, or nothing. */
export function subtractSpan(span: Span, hole: Span): Span[] {
  const cut = commonSpan(span, hole);
  if (!cut) return [span];
  const pieces = [
    { ...span, bottom: cut.top - 1 },
    { ...span, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...span, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
    { ...span, top: cut.bottom + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
