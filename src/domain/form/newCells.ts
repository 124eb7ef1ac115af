import { emptyContent, textContent, type CellContent } from "../cells/CellContent";
import type { Interval } from "../cells/Interval";
import type { FormPart } from "./MeasureBlock";
import type { MeasureTexts, NewLabels } from "./MeasureTexts";
import { cellNumber, renumberText } from "./labelNumber";

/** A cell of a new measure; `offset`: rows below its first one. */
export type NewCell = {
  readonly offset: number;
  readonly column: number;
  readonly content: CellContent;
};

/** What a new measure's rows hold: labels, roles and numbers as the neighbour has them, and the duties that were given. */
export function newCells(
  target: FormPart,
  rows: Interval,
  { from, labels }: NewLabels,
  { duties }: MeasureTexts,
  before: boolean,
): NewCell[] {
  const { part, grid, levels } = target;
  const offsets = Array.from({ length: rows.last - rows.first + 1 }, (_, offset) => offset);
  const at = (offset: number, column: number) => ({ row: rows.first + offset, column });
  const begins = (offset: number, column: number) =>
    grid.span(at(offset, column)).top === rows.first + offset;
  const written = (column: number) =>
    offsets.filter((offset) => grid.text(at(offset, column)) !== "");
  const columnsOf = (wanted: string) =>
    part.table.columns.flatMap(({ kind, column }) => (kind === wanted ? [column] : []));

  const names = levels.flatMap((column, level): NewCell[] => {
    const anchor = grid.span(at(0, column)).left;
    if (level < from) return [];
    const content = textContent(labels[level] ?? "");
    const places = isRepeated(target, rows, column) ? offsets : [0];
    return places.map((offset) => ({ offset, column: anchor, content }));
  });
  const roles = columnsOf("role").flatMap((column) =>
    written(column).map((offset): NewCell => {
      const content = grid.content(at(offset, column));
      const copied =
        content.kind === "formula" ? textContent(grid.text(at(offset, column))) : content;
      return { offset, column, content: copied };
    }),
  );
  const tasks = columnsOf("duty").flatMap((column) =>
    offsets
      .filter((offset) => begins(offset, column))
      .map((offset) => ({ offset, column, content: textContent((duties[offset] ?? "").trim()) })),
  );
  const numbers = columnsOf("number").flatMap((column) => {
    const counted = written(column);
    const step = before ? 0 : counted.length;
    return counted.map((offset) => {
      const [content, text] = [grid.content(at(offset, column)), grid.text(at(offset, column))];
      return { offset, column, content: countedOn(content, text, step) };
    });
  });
  return [...names, ...roles, ...tasks, ...numbers].filter(
    ({ content }) => content.kind !== "empty",
  );
}

function countedOn(content: CellContent, text: string, step: number): CellContent {
  if (content.kind === "value" && typeof content.value === "number")
    return { ...content, value: content.value + step };
  if (content.kind !== "text") return emptyContent;
  const value = cellNumber(text);
  return textContent(value === null ? "" : (renumberText(text, value + step) ?? ""));
}

/**
 * Labels that hold for the neighbour and the new rows alike: where merges were taken apart and filled, they stand in every
 * row. `from`: the coarsest level that begins anew.
 */
export function repeatedLabels(target: FormPart, rows: Interval, from: number): NewCell[] {
  const { levels, grid } = target;
  return levels.slice(0, from).flatMap((column) => {
    if (!isRepeated(target, rows, column)) return [];
    const content = grid.content({ row: rows.last, column });
    return Array.from({ length: rows.last - rows.first + 1 }, (_, offset) => ({
      offset,
      column,
      content,
    }));
  });
}

/** In a measure of one row, the row above or below tells whether labels are repeated. */
function isRepeated({ grid }: FormPart, { first, last }: Interval, column: number): boolean {
  const text = (row: number) => (row < 0 ? "" : grid.text({ row, column }));
  const own = text(first);
  if (own === "") return false;
  if (first === last) return text(first - 1) === own || text(last + 1) === own;
  for (let row = first; row <= last; row++) if (text(row) !== own) return false;
  return true;
}
