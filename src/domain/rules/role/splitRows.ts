import { emptyContent, textContent } from "../../cells/CellContent";
import { spanAnchor, spanColumns, spanRows, type Span } from "../../cells/Span";
import type { SheetGrid } from "../../cells/SheetGrid";
import { rowWitness } from "../../edit/rowWitness";
import type { SheetEdit } from "../../edit/SheetEdit";
import type { CheckedCell } from "../CheckedCell";
import { heightShares, ownHeights } from "./heightShares";

/** A cell whose text is divided among the rows that it covers and new ones below them. */
export type SplitCell = { readonly cell: CheckedCell; readonly texts: readonly string[] };

/**
 * Divides the rows of a cell so that each of its texts gets one. `cells`: those that are divided, all over the same rows.
 * `beside`: the other columns that have to stay whole; what ends with these rows grows over the new ones, as a merged
 * area. The new rows look as the row above them; together all are as high as before.
 */
export function splitRows(
  cells: readonly [SplitCell, ...SplitCell[]],
  beside: readonly number[],
  grid: SheetGrid,
): SheetEdit[] {
  const [{ cell, texts }] = cells;
  const { sheetId, span } = cell;
  const more = texts.length - spanRows(span);
  const row = span.bottom + 1;
  const below = rowWitness(grid.snapshot, row);
  const rows: SheetEdit[] =
    more > 0 ? [{ kind: "insertRows", sheetId, row, count: more, below }] : [];
  const grown = more > 0 ? endingIn(span.bottom, beside, grid) : [];
  return [
    ...rows,
    ...grown.flatMap((area) => growth(sheetId, area, more)),
    ...cells.flatMap(unmerge),
    ...cells.flatMap(writeParts),
    ...setHeights(cells, grid),
  ];
}

/** The areas of these columns whose last row this is, each once. */
function endingIn(row: number, columns: readonly number[], grid: SheetGrid): Span[] {
  const areas = columns.map((column) => grid.span({ row, column }));
  return areas.filter(
    ({ bottom, left }, i) =>
      bottom === row && areas.findIndex((other) => other.left === left) === i,
  );
}

function growth(sheetId: string, span: Span, more: number): SheetEdit[] {
  const area = { ...span, bottom: span.bottom + more };
  return [{ kind: "setMerges", sheetId, area, before: mergeOver(span), after: [area] }];
}

/** One row a text; a cell over several columns stays so in each of them. */
function unmerge({ cell: { sheetId, span }, texts }: SplitCell): SheetEdit[] {
  const area = { ...span, bottom: span.top + texts.length - 1 };
  const before = mergeOver(span);
  const after = texts.flatMap((_, i) =>
    mergeOver({ ...span, top: span.top + i, bottom: span.top + i }),
  );
  if (before.length === 0 && after.length === 0) return [];
  return [{ kind: "setMerges", sheetId, area, before, after }];
}

function mergeOver(span: Span): Span[] {
  return spanRows(span) * spanColumns(span) > 1 ? [span] : [];
}

function writeParts({ cell, texts }: SplitCell): SheetEdit[] {
  const { sheetId, span, content } = cell;
  const { row, column } = spanAnchor(span);
  return texts.map((text, i) => ({
    kind: "setContent",
    sheetId,
    position: { row: row + i, column },
    before: i === 0 ? content : emptyContent,
    after: textContent(text),
  }));
}

/** In proportion to the lines of the last of the cells: the duties, which are the long ones. New rows are as high as the one above. */
function setHeights(
  [first, ...more]: readonly [SplitCell, ...SplitCell[]],
  { snapshot }: SheetGrid,
): SheetEdit[] {
  const last = more.at(-1) ?? first;
  const { sheetId, span } = last.cell;
  const own = ownHeights(snapshot, span.top, span.bottom);
  if (!own || last.texts.length < 2) return [];
  const total = own.reduce((sum, height) => sum + height, 0);
  const shares = heightShares(total, last.texts, span, snapshot) ?? [];
  return shares.flatMap((after, i): SheetEdit[] => {
    const before = own[i] ?? own.at(-1) ?? 0;
    const row = span.top + i;
    return before === after ? [] : [{ kind: "setRowHeight", sheetId, row, before, after }];
  });
}
