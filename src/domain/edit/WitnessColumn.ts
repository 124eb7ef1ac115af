import { positionKey } from "../cells/Position";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import { rowsOfEdit } from "./rowsOfEdit";
import type { InPlaceEdit, RowEdit } from "./SheetEdit";

/** A cell of the column: while it shows this, the rows around it stand where they stood. */
export type Witness = { readonly row: number; readonly text: string };

/**
 * The column by whose texts it is known that the rows of a sheet are still those that were read: nothing else tells an
 * empty cell from another empty cell. From the top; rows without a text are left out.
 */
export type WitnessColumn = { readonly column: number; readonly rows: readonly Witness[] };

/**
 * The column with the most different texts, the leftmost of several. Texts of one line come first: these are labels, which
 * stay while entries are written. `written`: the cells (`positionKey`) that are about to change and so tell nothing.
 * Null for a sheet without any other text.
 */
export function witnessColumn(
  { cells }: Pick<SheetSnapshot, "cells">,
  written: ReadonlySet<number>,
): WitnessColumn | null {
  const constant = cells.flatMap(({ row, column, content }) =>
    content.kind === "text" && !written.has(positionKey({ row, column }))
      ? [{ row, column, text: content.text }]
      : [],
  );
  const labels = constant.filter(({ text }) => !text.includes("\n"));
  return richest(labels) ?? richest(constant);
}

function richest(cells: readonly (Witness & { readonly column: number })[]): WitnessColumn | null {
  const columns = new Map<number, Witness[]>();
  for (const { column, row, text } of cells) {
    const rows = columns.get(column);
    if (rows) rows.push({ row, text });
    else columns.set(column, [{ row, text }]);
  }
  const variety = (rows: readonly Witness[]) => new Set(rows.map(({ text }) => text)).size;
  const [best] = [...columns]
    .map(([column, rows]) => ({ column, rows, texts: variety(rows) }))
    .sort((a, b) => b.texts - a.texts || a.column - b.column);
  return best ? { column: best.column, rows: best.rows } : null;
}

/**
 * The witnesses for an edit's first and last row: each in the row itself, else in the next row below – rows that come or
 * go above a place move what is below it, too –, else in the last one above. None for an edit that is not about rows.
 */
export function witnessesOf({ rows }: WitnessColumn, edit: InPlaceEdit): Witness[] {
  const about = rowsOfEdit(edit);
  if (!about) return [];
  const found = [about.first, about.last].flatMap((row) => witnessOf(rows, row) ?? []);
  return [...new Set(found)];
}

function witnessOf(rows: readonly Witness[], row: number): Witness | undefined {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle]?.row ?? row) < row) from = middle + 1;
    else to = middle;
  }
  return rows[from] ?? rows.at(-1);
}

/** The column after a row edit of its sheet: witnesses below move along, those in rows that went are gone. */
export function shiftWitnesses(
  { column, rows }: WitnessColumn,
  { kind, row, count }: RowEdit,
): WitnessColumn {
  const end = kind === "deleteRows" ? row + count : row;
  const by = kind === "deleteRows" ? -count : count;
  return {
    column,
    rows: rows.flatMap((witness) => {
      if (witness.row < row) return [witness];
      return witness.row < end ? [] : [{ ...witness, row: witness.row + by }];
    }),
  };
}
