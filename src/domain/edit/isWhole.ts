import type { Command } from "./Command";

/**
 * Whether a command is carried out, and taken back, as a whole or not at all although its edits are of cells alone: rows
 * that are hidden belong together, and a measure that is moved only in part would leave texts under another's name.
 */
export function isWhole({ name, rows }: Pick<Command, "name" | "rows">): boolean {
  return rows !== undefined || name === "moveMeasure";
}
