import { parseAddress } from "../../../domain/cells/address";
import type { Position } from "../../../domain/cells/Position";

/** What lies under the mouse. */
export type Hit =
  | { readonly kind: "cell"; readonly position: Position }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "corner" };

/** Reads the `data-` attributes that the grid's cells and headers carry; null beside them. */
export function hitCell(target: EventTarget | null): Hit | null {
  if (!(target instanceof Element)) return null;
  const element = target.closest<HTMLElement>("td,th");
  if (!element) return null;
  const { address, row, column, corner } = element.dataset;
  if (corner !== undefined) return { kind: "corner" };
  if (row !== undefined) return { kind: "row", row: Number(row) };
  if (column !== undefined) return { kind: "column", column: Number(column) };
  const position = address === undefined ? null : parseAddress(address);
  return position && { kind: "cell", position };
}
