import type { CarryPair } from "../../domain/carryForward/CarryPair";
import type { CarryTense, Occupied } from "../../domain/carryForward/CarryProposal";
import type { UnreportedPlan } from "../../domain/unreported/UnreportedPlan";
import type { ReadFailure } from "../../ports/LiveWorkbook";
import type { FileRefusal } from "../../ports/WorkbookFiles";
import type { CarryPreview } from "../../usecases/carryForwardYear";
import type { LastYear } from "../../usecases/openLastYear";
import type { NotReported } from "../../usecases/reportPlan";
import type { CellPicks } from "./CellPicks";

/** A pair that a person may take. */
export type PairOffer = {
  readonly pair: CarryPair;
  readonly certain: boolean;
  /** The source lies in last year's file, not in the open workbook. */
  readonly fromFile: boolean;
};

export type CarrySection = "fill" | "skip" | "ask";

/** What became of the plan that was last put into the results by itself (実績へ入れる). */
export type Reported = {
  readonly plan: UnreportedPlan;
  /** Why it is not there; null: it is, by the command of this id. */
  readonly refused: NotReported | null;
  readonly commandId: string | null;
};

export type CarryState = {
  /** `prepare`: preview · `choose`: which pair · `after`: what was written · `drafts`: confirming one by one. */
  readonly view: "prepare" | "choose" | "after" | "drafts";
  readonly lastYear: LastYear | null;
  readonly offers: readonly PairOffer[];
  readonly chosen: PairOffer | null;
  readonly occupied: Occupied;
  /** Whether plan sentences are told as results, or go in as they stand. */
  readonly tense: CarryTense;
  /** As proposed, before anything was picked: `pickedCells` has both. */
  readonly preview: CarryPreview | null;
  readonly previewFailure: ReadFailure | null;
  /** What was chosen block by block, by `carryKey`. */
  readonly picks: ReadonlyMap<string, CellPicks>;
  /** Cells that would be filled and are left out, cells asked about that are to be filled: by `carryKey`. */
  readonly leftOut: ReadonlySet<string>;
  readonly decided: ReadonlySet<string>;
  readonly colour: boolean;
  readonly section: CarrySection;
  readonly fileRefusal: FileRefusal | null;
  /** What the last carry-forward of this session was made from; null after the pane was opened anew. */
  readonly written: { readonly preview: CarryPreview; readonly chosen: ReadonlySet<string> } | null;
  readonly reported: Reported | null;
};

export const initialCarry: CarryState = {
  view: "prepare",
  lastYear: null,
  offers: [],
  chosen: null,
  occupied: "skip",
  tense: "draft",
  preview: null,
  previewFailure: null,
  picks: new Map(),
  leftOut: new Set(),
  decided: new Set(),
  colour: false,
  section: "fill",
  fileRefusal: null,
  written: null,
  reported: null,
};
