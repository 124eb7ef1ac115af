import type { Span } from "../../domain/cells/Span";
import { spanColumns } from "../../domain/cells/Span";

/**
 * A range answers with the merged areas whose top left cell lies in it (office-js issue 3611) and fails above 512 of
 * them. So it is asked in pieces of at most 512 cells, which cannot hold more anchors.
 */
const cellsAtOnce = 512;

/** A span cut into pieces that can be asked for their merged areas. */
export function mergePieces(span: Span): Span[] {
  const width = Math.min(spanColumns(span), cellsAtOnce);
  const height = Math.max(1, Math.floor(cellsAtOnce / width));
  const pieces: Span[] = [];
  for (let top = span.top; top <= span.bottom; top += height) {
    for (let left = span.left; left <= span.right; left += width) {
      pieces.push({
        top,
        left,
        bottom: Math.min(top + height - 1, span.bottom),
        right: Math.min(left + width - 1, span.right),
      });
    }
  }
  return pieces;
}

/** Queues one piece; the merged areas can be asked for after the next round trip. */
export function queueMerges(sheet: Excel.Worksheet, piece: Span): () => Span[] {
  const areas = rangeOf(sheet, piece).getMergedAreasOrNullObject();
  areas.load("isNullObject");
  areas.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => (areas.isNullObject ? [] : areas.areas.items.map(spanOfRange));
}

export function rangeOf(sheet: Excel.Worksheet, span: Span): Excel.Range {
  const rows = span.bottom - span.top + 1;
  return sheet.getRangeByIndexes(span.top, span.left, rows, spanColumns(span));
}

/** Of a range whose `rowIndex`, `columnIndex`, `rowCount` and `columnCount` are loaded. */
export function spanOfRange(range: Excel.Range): Span {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}
