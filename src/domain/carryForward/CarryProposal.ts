import type { CellContent } from "../cells/CellContent";
import type { Position } from "../cells/Position";
import type { Measure } from "../planSheet/PlanSheet";
import type { CarryPair, ColumnRef } from "./CarryPair";

/** What to do with a target that already holds text. */
export type Occupied = "skip" | "append" | "replace";

/**
 * `fill`: an empty target. `skip`: stays as it is (it holds text, or already holds exactly this).
 * `append`, `replace`: as chosen for occupied targets. `ask`: two measures are about equally alike; a person decides.
 */
export type CarryStatus = "fill" | "skip" | "append" | "replace" | "ask";

/**
 * Why a person is asked: the measures may differ; the target is a formula; it is cut into several cells, which would
 * become one; untagged text would come to stand under somebody's tag.
 */
export type AskReason = "measure" | "formula" | "cut-up" | "untagged";

export type CarrySource = {
  readonly file: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly position: Position;
};

/** One cell of this year's result (or project) column, and what would be written into it. */
export type CarryCell = {
  /** Stable within the proposal: sheet id and address of the target. */
  readonly id: string;
  readonly status: CarryStatus;
  readonly column: ColumnRef;
  readonly target: {
    readonly sheetId: string;
    readonly sheetName: string;
    readonly position: Position;
  };
  /** Set exactly where `status` is `ask`. */
  readonly askReason: AskReason | null;
  /** Further cells of a cut-up target; they are emptied when it is written, for `after` holds their text. */
  readonly slices: readonly { readonly position: Position; readonly content: CellContent }[];
  /** The target's measure, and the role where entries belong to roles. */
  readonly measure: Measure;
  readonly role: string | null;
  /** As in `Entry`. */
  readonly ordinal: number;
  readonly before: string;
  readonly beforeContent: CellContent;
  /** The text the cell would hold; equals `before` for `skip`. */
  readonly after: string;
  /** The source's own text, verbatim. */
  readonly carried: string;
  readonly from: CarrySource;
  /** Departments of the carried blocks, in order, each once. */
  readonly departments: readonly string[];
  /** How alike the two measures are, 0–1; 1 when their texts agree. */
  readonly similarity: number;
};

/** Text of last year's plan for which no measure of this year was found. */
export type UnmatchedSource = {
  readonly from: CarrySource;
  readonly measure: Measure;
  readonly text: string;
};

export type CarryProposal = {
  readonly pair: CarryPair;
  readonly occupied: Occupied;
  /** In the target's sheet order. */
  readonly cells: readonly CarryCell[];
  readonly unmatched: readonly UnmatchedSource[];
};
