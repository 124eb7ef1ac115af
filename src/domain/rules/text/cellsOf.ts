import { positionKey } from "../../cells/Position";
import type { CheckedCell } from "../CheckedCell";
import type { MeasureUnit } from "../CheckUnits";

/** A cell with its text, and whose it is; nobody's in the form. */
export type OwnedCell = { readonly cell: CheckedCell; readonly departments: readonly string[] };

/** Every cell of a measure that begins in its rows and holds something, each once: those of the form, then the entries'. */
export function cellsOf({ rows, labels, entries }: MeasureUnit): OwnedCell[] {
  const form = rows.flatMap(({ row, role, duty, owner }) =>
    [role, duty, owner].flatMap((cell) => (cell?.position.row === row.row ? [cell] : [])),
  );
  const cells: OwnedCell[] = [
    ...[...labels, ...form].map((cell) => ({ cell, departments: [] })),
    ...entries.flatMap(({ cells: own, departments }) => own.map((cell) => ({ cell, departments }))),
  ];
  const once = new Map(cells.map((one) => [positionKey(one.cell.position), one]));
  return [...once.values()].filter(({ cell }) => cell.text !== "");
}
