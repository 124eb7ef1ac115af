import { formatAddress } from "../../../domain/cells/address";
import { isOn } from "../xml/isOn";
import { appendChild } from "./markup/appendChild";
import { attribute, setAttribute } from "./markup/attributes";
import { insertion, type Splice } from "./markup/splice";
import type { OpenCells } from "./OpenCells";
import type { SheetRow } from "./SheetRow";
import type { LockStyles } from "./styles/LockStyles";

/** What is wanted of a sheet's cells, and how they look where only their column says so. */
export type Guard = {
  readonly text: string;
  readonly open: OpenCells;
  readonly styles: LockStyles;
  readonly columnStyle: (column: number) => number;
};

/** Opens and locks the cells of a row. */
export function guardRow(guard: Guard, { row, node, cells }: SheetRow): Splice[] {
  const { text, styles } = guard;
  const open = guard.open.columns(row);
  const isOpen = new Set(open);
  const splices = cells.flatMap((cell): Splice[] => {
    const style = Number(attribute(text, cell.node, "s") ?? 0);
    const wanted = styles.styled(style, !isOpen.has(cell.column));
    return wanted === style ? [] : [setAttribute(text, cell.node, "s", `${wanted}`)];
  });
  const ownStyle = isOn(attribute(text, node, "customFormat") ?? undefined)
    ? Number(attribute(text, node, "s") ?? 0)
    : null;
  const locked = ownStyle === null ? null : styles.styled(ownStyle, true);
  if (locked !== null && locked !== ownStyle)
    splices.push(setAttribute(text, node, "s", `${locked}`));
  return [...splices, ...missingCells(guard, { row, node, cells }, open, ownStyle)];
}

function missingCells(
  guard: Guard,
  { row, node, cells }: SheetRow,
  open: readonly number[],
  rowStyle: number | null,
): Splice[] {
  const present = new Set(cells.map(({ column }) => column));
  const missing = open.filter((column) => !present.has(column));
  const xml = (column: number) =>
    newCell(guard, row, column, rowStyle ?? guard.columnStyle(column));
  const placed = missing.flatMap((column): Splice[] => {
    const next = cells.find((cell) => cell.column > column);
    return next ? [insertion(next.node.start, xml(column))] : [];
  });
  const last = missing.filter((column) => !cells.some((cell) => cell.column > column));
  return last.length === 0
    ? placed
    : [...placed, appendChild(guard.text, node, last.map(xml).join(""))];
}

/** A row of nothing but empty open cells. */
export function newRow(guard: Guard, row: number): string {
  const cells = guard.open
    .columns(row)
    .map((column) => newCell(guard, row, column, guard.columnStyle(column)));
  return `<row r="${row + 1}">${cells.join("")}</row>`;
}

function newCell({ styles }: Guard, row: number, column: number, style: number): string {
  return `<c r="${formatAddress({ row, column })}" s="${styles.styled(style, false)}"/>`;
}
