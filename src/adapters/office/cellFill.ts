import type { Fill } from "../../domain/edit/SheetEdit";

/**
 * The fill of a cell whose colour and pattern are loaded. The colour reads `#FFFFFF` both for white and for none (office-js issues 6218 and 4900), so the
 * pattern decides.
 */
export function fillOf(cell: Excel.Range): Fill {
  const { color, pattern } = cell.format.fill;
  if (pattern === "None") return { kind: "none" };
  if (pattern === "Solid" && color) return { kind: "solid", color: color.toUpperCase() };
  return { kind: "other" };
}

/** Queues the colouring of one cell. Patterns and gradients are never written; such edits are refused before. */
export function writeFill(cell: Excel.Range, fill: Fill): void {
  if (fill.kind === "solid") cell.format.fill.color = fill.color;
  else if (fill.kind === "none") cell.format.fill.clear();
}
