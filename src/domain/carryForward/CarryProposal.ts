import type { CellContent } from "../cells/CellContent";
import type { Position } from "../cells/Position";
import type { Measure } from "../planSheet/PlanSheet";
import type { Profile } from "../profile/Profile";
import type { CarryBlock } from "./CarryBlock";
import type { CarryPair, ColumnRef } from "./CarryPair";
import type { CarryPicks } from "./CarryPicks";
import type { CarrySource } from "./CarrySource";
import type { RememberedSuccession } from "./RememberedSuccession";

/** What to do with a target that already holds text. */
export type Occupied = "skip" | "append" | "replace";

/**
 * `fill`: an empty target. `skip`: stays as it is (it holds text, or already holds exactly this).
 * `append`, `replace`: as chosen for occupied targets. `ask`: two measures are about equally alike; a person decides.
 */
export type CarryStatus = "fill" | "skip" | "append" | "replace" | "ask";

/**
 * Why a person is asked: the measures, or their rows, may differ; the target is a formula; it is cut into several cells, which would
 * become one; untagged text would come to stand under somebody's tag.
 */
export type AskReason = "measure" | "formula" | "cut-up" | "untagged";

/** `draft`: plan sentences are told as results where that is certain; `verbatim`: as they stand. */
export type CarryTense = "draft" | "verbatim";

/** How a pair is to be carried forward. */
export type CarryWishes = {
  readonly occupied: Occupied;
  readonly tense: CarryTense;
  readonly profile: Profile;
  /** Who took over from former departments, as far as a person has said. */
  readonly successions: readonly RememberedSuccession[];
};

/** What a cell is decided by, whatever is picked; the same for all cells but for `certain`. */
export type CarryBasis = CarryWishes & {
  /** Whether the two measures, and their rows, are surely the same. */
  readonly certain: boolean;
  /** The year that is reported on; null for project columns, whose text is never told as a result. */
  readonly reportYear: number | null;
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
  /** Last year's plan, verbatim; `""` where only last year's result has text. */
  readonly carried: string;
  /** What the blocks make with what was picked; `""` where nothing of it is to be written. */
  readonly composed: string;
  readonly from: CarrySource;
  /** Departments of the blocks in `composed`, in order, each once. */
  readonly departments: readonly string[];
  /** Names that were put in the place of former ones in `composed`, each once. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** How alike the two measures are, 0–1; 1 when their texts agree. */
  readonly similarity: number;
  /** Last year's plan block by block, then what only last year's result has. */
  readonly blocks: readonly CarryBlock[];
  /** What the blocks are as they are by; `repick` makes the cell for other ones. */
  readonly picks: CarryPicks;
  readonly basis: CarryBasis;
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
  readonly tense: CarryTense;
  /** In the target's sheet order. */
  readonly cells: readonly CarryCell[];
  /**
   * Cells for which there is no plan, but a result of last year: nothing of it is taken unless a person picks it
   * (`status` is `skip` till then). In the target's sheet order.
   */
  readonly offered: readonly CarryCell[];
  readonly unmatched: readonly UnmatchedSource[];
};
