import type { Position } from "../cells/Position";
import type { Entry, PlanSheet } from "../planSheet/PlanSheet";
import type { MeasureGroup } from "./measureGroups";

/** A cell of the workbook. */
export type CellAt = { readonly sheetId: string; readonly position: Position };

/** A place where departments write: one entry, or the pieces of one that goes on over pages. */
export type WritingPlace = {
  readonly sheet: PlanSheet;
  readonly group: MeasureGroup;
  /** The first piece; it is written at `entry.anchor`. */
  readonly entry: Entry;
  /** Every cell of it, the anchor first. */
  readonly cells: readonly CellAt[];
  /** The displayed text, pieces joined by line breaks. */
  readonly text: string;
  /** Whose place it is, by name in the register, in the order of their first mention; empty: nobody knows. */
  readonly departments: readonly string[];
  /** Those of `departments` who have not written here yet. */
  readonly missing: readonly string[];
};
