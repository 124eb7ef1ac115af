import { spansOverlap, type Span } from "../cells/Span";

/** The cells of `spans` that are in none of `others`, as areas that do not overlap (if `spans` do not). */
export function subtractSpans(spans: readonly Span[], others: readonly Span[]): Span[] {
  return others.reduce<Span[]>(
    (left, other) => left.flatMap((span) => subtract(span, other)),
    [...spans],
  );
}

function overlap(a: Span, b: Span): Span {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** What is above and below `other` in whole rows, then what is left and right of it. */
function subtract(span: Span, other: Span): Span[] {
  if (!spansOverlap(span, other)) return [span];
  const { top, left, bottom, right } = overlap(span, other);
  const parts: Span[] = [
    { ...span, bottom: top - 1 },
    { ...span, top: bottom + 1 },
    { top, bottom, left: span.left, right: left - 1 },
    { top, bottom, left: right + 1, right: span.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}
