import { maxColumns, positionKey } from "../../../domain/cells/Position";
import { spanAnchor, type Span } from "../../../domain/cells/Span";
import type { HostCell, HostSheet } from "../../model/HostWorkbook";
import type { Axis } from "./Axis";
import { fontPixels, lineHeightRatio, pixelsPerPoint, type TextMeasure } from "./TextMeasure";
import { wrappedLines } from "./wrappedLines";

/** Excel cuts a row off at 409.5 points (Excel specifications and limits). */
const highestRowPixels = 409.5 * pixelsPerPoint;
/** Space beside and above the text inside a cell; the grid's cells use the same. */
export const cellPadding = { inline: 3, block: 2 } as const;

/**
 * Row heights in pixels. A height in the file holds; other rows grow with their wrapped text, as in Excel. Other than in
 * Excel a merged text also pushes the rows without a height apart, so that it can be read here; the file is not changed.
 */
export function rowHeights(
  sheet: HostSheet,
  columns: Axis,
  count: number,
  measure: TextMeasure,
): number[] {
  const heights = statedHeights(sheet, count);
  const free = (row: number) => {
    const stated = sheet.rows.get(row);
    return !stated?.hidden && stated?.height === undefined;
  };
  const merged = mergedKeys(sheet.merges, count);
  for (const [key, cell] of sheet.cells) {
    const row = Math.floor(key / maxColumns);
    if (cell.text === "" || row >= count || !free(row) || merged.has(key)) continue;
    const height = textPixels(cell, columns.size(key % maxColumns), measure);
    heights[row] = Math.min(highestRowPixels, Math.max(heights[row] ?? 0, height));
  }
  for (const merge of [...sheet.merges].sort((a, b) => a.bottom - a.top - (b.bottom - b.top))) {
    const cell = sheet.cells.get(positionKey(spanAnchor(merge)));
    if (!cell || cell.text === "") continue;
    const width = columns.offset(merge.right + 1) - columns.offset(merge.left);
    spread(heights, merge, textPixels(cell, width, measure), free);
  }
  return heights;
}

function statedHeights(sheet: HostSheet, count: number): number[] {
  return Array.from({ length: count }, (_, row) => {
    const { height, hidden } = sheet.rows.get(row) ?? {};
    if (hidden) return 0;
    return Math.round((height ?? sheet.defaultRowHeight) * pixelsPerPoint);
  });
}

/** Every cell that belongs to a merge, anchors included. */
function mergedKeys(merges: readonly Span[], count: number): Set<number> {
  const keys = new Set<number>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, count - 1); row++) {
      for (let column = merge.left; column <= merge.right; column++) {
        keys.add(positionKey({ row, column }));
      }
    }
  }
  return keys;
}

/** Answers by style, then by width and text; cells that did not change are not measured again. */
const measured = new WeakMap<object, Map<string, number>>();

/** The height a cell's text needs in `width` pixels, its padding included. */
function textPixels(cell: HostCell, width: number, measure: TextMeasure): number {
  let answers = measured.get(cell.style);
  if (!answers) measured.set(cell.style, (answers = new Map<string, number>()));
  const key = `${width}|${cell.text}`;
  let height = answers.get(key);
  if (height === undefined) {
    const font = cell.style.font;
    const room = width - 2 * cellPadding.inline - 1;
    const lines = cell.style.wrap ? wrappedLines(cell.text, font, room, measure) : 1;
    const line = Math.ceil(fontPixels(font) * lineHeightRatio);
    // A single line lies in the middle of its row and needs no padding: Excel's default row is one line high.
    height = lines === 1 ? line : lines * line + 2 * cellPadding.block + 1;
    answers.set(key, height);
  }
  return height;
}

/** Gives what a merge lacks to those of its rows that have no height of their own, in equal parts. */
function spread(heights: number[], merge: Span, needed: number, free: (row: number) => boolean) {
  let present = 0;
  const growing: number[] = [];
  for (let row = merge.top; row <= merge.bottom; row++) {
    present += heights[row] ?? 0;
    if (row < heights.length && free(row)) growing.push(row);
  }
  if (growing.length === 0 || present >= needed) return;
  const share = Math.ceil((needed - present) / growing.length);
  for (const row of growing) {
    heights[row] = Math.min(highestRowPixels, (heights[row] ?? 0) + share);
  }
}
