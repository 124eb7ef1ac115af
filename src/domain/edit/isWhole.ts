import type { Command } from "./Command";
import type { SheetEdit } from "./SheetEdit";

/**
 * Whether a command is carried out, and taken back, as a whole or not at all although its edits are of cells alone: rows
 * that are hidden belong together; a measure that is moved only in part would leave texts under another's name, and a year
 * that is rolled over only in part would leave them under another year's.
 */
export function isWhole({ name, rows }: Pick<Command, "name" | "rows">): boolean {
  return rows !== undefined || name === "moveMeasure" || name === "rollOver";
}

/**
 * What a whole command does without where it does not fit any more, in either direction: colours, and what data
 * validations say, are no reason to leave texts under another year.
 */
export function mayBeLeft({ kind }: SheetEdit, { name }: Pick<Command, "name">): boolean {
  return name === "rollOver" && (kind === "setFill" || kind === "setValidationWords");
}
