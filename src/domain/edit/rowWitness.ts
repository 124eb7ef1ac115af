import type { SheetSnapshot } from "../cells/SheetSnapshot";

type Cells = Pick<SheetSnapshot, "cells">;

/**
 * What a row shows, for `InsertRows.below` and `DeleteRows.below`: the texts of columns 0 to n without the empty ones at
 * the end. A formula's text changes when rows move, so it stands for nothing here.
 */
export function rowWitness(sheet: Cells, row: number): string[] {
  const texts: string[] = [];
  for (const cell of cellsOfRow(sheet, row)) {
    if (cell.content.kind === "formula") continue;
    while (texts.length < cell.column) texts.push("");
    texts[cell.column] = cell.text;
  }
  return texts;
}

/** Does a row still show this? Where a formula stands now, any text will do. */
export function rowShows(sheet: Cells, row: number, witness: readonly string[]): boolean {
  const left = new Map(witness.entries());
  for (const { column, content, text } of cellsOfRow(sheet, row)) {
    if (content.kind !== "formula" && text !== (left.get(column) ?? "")) return false;
    left.delete(column);
  }
  return [...left.values()].every((text) => text === "");
}

function cellsOfRow({ cells }: Cells, row: number) {
  return cells.filter((cell) => cell.row === row);
}
