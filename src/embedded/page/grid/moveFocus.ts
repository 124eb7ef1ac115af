import { positionKey, type Position } from "../../../domain/cells/Position";
import { areaAt } from "../../model/mergeAt";
import type { Axis } from "./Axis";
import type { SheetLayout } from "./SheetLayout";

/** The ways a key moves through a sheet. `edge`: to the border of what is written, as Ctrl and an arrow do in Excel. */
export type Move =
  | { readonly kind: "step" | "edge"; readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }
  | { readonly kind: "page"; readonly direction: 1 | -1; readonly pixels: number }
  | { readonly kind: "rowStart" | "rowEnd" | "sheetStart" | "sheetEnd" };

/** Where a move ends; the position itself where it cannot go on. Hidden rows and columns are passed over. */
export function moveFocus(layout: SheetLayout, from: Position, move: Move): Position {
  const { rows, columns } = layout;
  switch (move.kind) {
    case "step":
      return step(layout, from, move.rows, move.columns);
    case "edge":
      return edge(layout, from, move.rows, move.columns);
    case "page":
      return { row: page(rows, from.row, move.direction * move.pixels), column: from.column };
    case "rowStart":
      return { row: from.row, column: firstVisible(columns) };
    case "rowEnd":
      return { row: from.row, column: visibleFrom(columns, layout.lastColumn) };
    case "sheetStart":
      // Excel goes to the first cell that scrolls, so that the sheet is seen from its beginning.
      return {
        row: firstVisible(rows, layout.sheet.frozenRows),
        column: firstVisible(columns, layout.sheet.frozenColumns),
      };
    case "sheetEnd":
      return {
        row: visibleFrom(rows, layout.lastRow),
        column: visibleFrom(columns, layout.lastColumn),
      };
  }
}

/** One cell on; out of a merged area over its far edge. */
function step(layout: SheetLayout, from: Position, rows: -1 | 0 | 1, columns: -1 | 0 | 1) {
  const span = areaAt(layout.sheet, from);
  const row =
    rows === 0 ? from.row : (layout.rows.next(rows > 0 ? span.bottom : span.top, rows) ?? from.row);
  const column =
    columns === 0
      ? from.column
      : (layout.columns.next(columns > 0 ? span.right : span.left, columns) ?? from.column);
  return { row, column };
}

function edge(layout: SheetLayout, from: Position, rows: -1 | 0 | 1, columns: -1 | 0 | 1) {
  const written = (at: Position) => {
    const { top, left } = areaAt(layout.sheet, at);
    return (layout.sheet.cells.get(positionKey({ row: top, column: left }))?.text ?? "") !== "";
  };
  const on = (at: Position) => step(layout, at, rows, columns);
  const moved = (a: Position, b: Position) => a.row !== b.row || a.column !== b.column;
  const first = on(from);
  if (!moved(from, first)) return from;
  const alongText = written(from) && written(first);
  let at = first;
  for (let next = on(at); moved(at, next); at = next, next = on(at)) {
    if (alongText ? !written(next) : written(at)) break;
  }
  return at;
}

function page(rows: Axis, row: number, pixels: number): number {
  const target = rows.at(rows.offset(row) + pixels);
  if (target !== row) return target;
  return rows.next(row, pixels > 0 ? 1 : -1) ?? row;
}

function firstVisible(axis: Axis, from = 0): number {
  return axis.size(from) > 0 ? from : (axis.next(from, 1) ?? visibleFrom(axis, from));
}

function visibleFrom(axis: Axis, index: number): number {
  const wanted = Math.max(0, index);
  if (axis.size(wanted) > 0) return wanted;
  return axis.next(wanted, -1) ?? axis.next(wanted, 1) ?? wanted;
}
