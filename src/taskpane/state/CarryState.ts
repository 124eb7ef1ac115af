import type { CarryPair } from "../../domain/carryForward/CarryPair";
import type { Occupied } from "../../domain/carryForward/CarryProposal";
import type { ReadFailure } from "../../ports/LiveWorkbook";
import type { FileRefusal } from "../../ports/WorkbookFiles";
import type { CarryPreview } from "../../usecases/carryForwardYear";
import type { LastYear } from "../../usecases/openLastYear";

/** A pair that a person may take. */
export type PairOffer = {
  readonly pair: CarryPair;
  readonly certain: boolean;
  /** The source lies in last year's file, not in the open workbook. */
  readonly fromFile: boolean;
};

export type CarrySection = "fill" | "skip" | "ask";

export type CarryState = {
  /** `prepare`: preview · `choose`: which pair · `after`: what was written · `drafts`: confirming one by one. */
  readonly view: "prepare" | "choose" | "after" | "drafts";
  readonly lastYear: LastYear | null;
  readonly offers: readonly PairOffer[];
  readonly chosen: PairOffer | null;
  readonly occupied: Occupied;
  readonly preview: CarryPreview | null;
  readonly previewFailure: ReadFailure | null;
  /** Ids of cells that would be filled and are left out; ids of cells asked about that are to be filled. */
  readonly leftOut: ReadonlySet<string>;
  readonly decided: ReadonlySet<string>;
  readonly colour: boolean;
  readonly section: CarrySection;
  readonly fileRefusal: FileRefusal | null;
  /** What the last carry-forward of this session was made from; null after the pane was opened anew. */
  readonly written: { readonly preview: CarryPreview; readonly chosen: ReadonlySet<string> } | null;
};

export const initialCarry: CarryState = {
  view: "prepare",
  lastYear: null,
  offers: [],
  chosen: null,
  occupied: "skip",
  preview: null,
  previewFailure: null,
  leftOut: new Set(),
  decided: new Set(),
  colour: false,
  section: "fill",
  fileRefusal: null,
  written: null,
};
