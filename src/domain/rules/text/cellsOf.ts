import { positionKey } from "../../cells/Position";
import type { CheckedCell } from "../CheckedCell";
import type { EntryUnit, MeasureUnit } from "../CheckUnits";

/** A cell with its text, and the entry it is in; none in the form. */
export type OwnedCell = { readonly cell: CheckedCell; readonly entry?: EntryUnit };

const known = new WeakMap<MeasureUnit, readonly OwnedCell[]>();

/**
 * Every cell of a measure that begins in its rows and holds something, each once: those of the form, then the entries'.
 * Found once a unit, for all rules.
 */
export function cellsOf(unit: MeasureUnit): readonly OwnedCell[] {
  const cells = known.get(unit) ?? findCells(unit);
  known.set(unit, cells);
  return cells;
}

function findCells({ rows, labels, entries }: MeasureUnit): OwnedCell[] {
  const form = rows.flatMap(({ row, role, duty, owner }) =>
    [role, duty, owner].flatMap((cell) => (cell?.position.row === row.row ? [cell] : [])),
  );
  const cells: OwnedCell[] = [
    ...[...labels, ...form].map((cell) => ({ cell })),
    ...entries.flatMap((entry) => entry.cells.map((cell) => ({ cell, entry }))),
  ];
  const once = new Map(cells.map((one) => [positionKey(one.cell.position), one]));
  return [...once.values()].filter(({ cell }) => cell.text !== "");
}
