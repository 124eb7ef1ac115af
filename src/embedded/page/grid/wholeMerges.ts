import { spansOverlap, spanUnion, type Span } from "../../../domain/cells/Span";

/** A selection never cuts a merged area: it grows until every area it touches is whole, as in Excel. */
export function wholeMerges(merges: readonly Span[], span: Span): Span {
  for (;;) {
    const grown = merges.reduce(
      (sum, merge) => (spansOverlap(sum, merge) ? spanUnion(sum, merge) : sum),
      span,
    );
    if (grown.top === span.top && grown.left === span.left) {
      if (grown.bottom === span.bottom && grown.right === span.right) return grown;
    }
    span = grown;
  }
}
