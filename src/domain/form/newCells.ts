import { emptyContent, textContent, type CellContent } from "../cells/CellContent";
import type { Interval } from "../cells/Interval";
import type { Position } from "../cells/Position";
import type { ColumnKind } from "../planSheet/PlanColumn";
import type { FormPart } from "./formPart";
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
  labels: NewLabels,
  { duties }: MeasureTexts,
  before: boolean,
): NewCell[] {
  const { grid } = target;
  const places = (kind: ColumnKind) => placesIn(target, rows, kind);
  const content = (place: Place) => grid.content(inSheet(rows, place));
  const text = (place: Place) => grid.text(inSheet(rows, place));
  const roles = places("role").map((place): NewCell => {
    const copied = content(place);
    return { ...place, content: copied.kind === "formula" ? textContent(text(place)) : copied };
  });
  const tasks = places("duty").map((place) => ({
    ...place,
    content: textContent((duties[place.offset] ?? "").trim()),
  }));
  const numbers = places("number").filter((place) => text(place) !== "");
  const counted = numbers.map((place) => {
    const step = before ? 0 : numbers.filter(({ column }) => column === place.column).length;
    return { ...place, content: countedOn(content(place), text(place), step) };
  });
  return [...names(target, rows, labels), ...roles, ...tasks, ...counted].filter(
    (cell) => cell.content.kind !== "empty",
  );
}

type Place = Pick<NewCell, "offset" | "column">;

function inSheet({ first }: Interval, { offset, column }: Place): Position {
  return { row: first + offset, column };
}

/** The neighbour's own cells in columns of a kind. */
function placesIn({ part, grid }: FormPart, rows: Interval, kind: ColumnKind): Place[] {
  const columns = part.table.columns.filter((column) => column.kind === kind);
  return columns.flatMap(({ column }) =>
    offsetsOf(rows)
      .map((offset) => ({ offset, column }))
      .filter((place) => {
        const { row } = inSheet(rows, place);
        return grid.span({ row, column }).top === row;
      }),
  );
}

function names(target: FormPart, rows: Interval, { from, labels }: NewLabels): NewCell[] {
  const { levels, grid } = target;
  return levels.flatMap((level, at): NewCell[] => {
    if (at < from) return [];
    const column = grid.span({ row: rows.first, column: level }).left;
    const content = textContent(labels[at] ?? "");
    const offsets = isRepeated(target, rows, level) ? offsetsOf(rows) : [0];
    return offsets.map((offset) => ({ offset, column, content }));
  });
}

function offsetsOf({ first, last }: Interval): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => offset);
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
    return offsetsOf(rows).map((offset) => ({ offset, column, content }));
  });
}

/** In a measure of one row, the row above or below tells whether labels are repeated. */
function isRepeated({ grid }: FormPart, { first, last }: Interval, column: number): boolean {
  const text = (row: number) => grid.text({ row, column });
  const own = text(first);
  if (own === "") return false;
  if (first === last) return text(first - 1) === own || text(last + 1) === own;
  for (let row = first; row <= last; row++) if (text(row) !== own) return false;
  return true;
}
