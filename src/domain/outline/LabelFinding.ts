import type { CellContent } from "../cells/CellContent";
import type { Position } from "../cells/Position";
import type { SetContent } from "../edit/SheetEdit";
import type { Measure } from "../planSheet/PlanSheet";
import type { DirectionName, LabelCheck } from "./checkLabel";

/** A cell in which a level of the hierarchy stands: the anchor of its merge, and what it holds. */
export type HierarchyCell = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly position: Position;
  readonly text: string;
  readonly content: CellContent;
};

/**
 * Why a cell is not repaired although the outline knows better – a person has to look: a role's name slipped into the
 * column, the cell serves measures of different goals or directions (or of ones that are not known), it is empty, a
 * formula puts the text there, or the label stands in no cell of this sheet.
 */
export type HeldReason = "leaked-role" | "serves-several" | "blank" | "formula" | "no-cell";

/**
 * What the outline says about one label of a sheet: the cells of a goal and a direction, and the measures that they
 * serve. `check` is the outline's own answer; `chosen` what a person answered where it asks.
 */
export type LabelFinding = {
  /** The same as long as the sheet stays as it is. */
  readonly id: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Several where they share their label. */
  readonly measures: readonly [Measure, ...Measure[]];
  /** null where the level stands in no cell of this sheet. */
  readonly goalCell: HierarchyCell | null;
  readonly directionCell: HierarchyCell | null;
  readonly check: LabelCheck;
  readonly chosen: DirectionName | null;
  /** What would put number and title right, in the form's own style; empty where nothing is wrong, or nothing is sure. */
  readonly edits: readonly SetContent[];
  /** What stays as it is although it is wrong, and why. */
  readonly held: readonly { readonly of: "goal" | "direction"; readonly why: HeldReason }[];
};

/** `look`: a person has to. */
export type LabelStatus = "right" | "repair" | "look";

export function statusOf({ check, chosen, edits, held }: LabelFinding): LabelStatus {
  if (edits.length > 0) return "repair";
  if (held.length > 0 || check.status === "unknown") return "look";
  return check.status === "ask" && chosen === null ? "look" : "right";
}

/** Where a click leads: the direction's cell, else the goal's, else the first row of the measures. */
export function placeOf(finding: LabelFinding): { sheetId: string; position: Position } {
  const { directionCell, goalCell, sheetId, measures } = finding;
  const cell = directionCell ?? goalCell;
  if (cell) return { sheetId: cell.sheetId, position: cell.position };
  return { sheetId, position: { row: measures[0].rows[0], column: 0 } };
}

/** A name for a cell; null for none. */
export function cellKey(cell: HierarchyCell | null): string | null {
  return cell && `${cell.sheetId} ${cell.position.row} ${cell.position.column}`;
}
