import type { MergeBlock } from "./MergeBlock";
import type { Proposal } from "./Proposal";

/** One block of the master's entry – or one that is not there, or not any more – and what the copies did to it. */
export type BlockTarget = {
  /** As it was circulated; null: it is new. */
  readonly was: MergeBlock | null;
  /** As the master has it; null: it has none. */
  readonly ours: MergeBlock | null;
  readonly proposals: readonly Proposal[];
  /** Whose it is and which: as it was circulated; a new one, as the first copy brings it. */
  readonly block: MergeBlock;
  /** Tells apart blocks of the same departments that were sent alike, or are new: 0 for the first. */
  readonly ordinal: number;
};

/** What becomes of a block. `keep`: it stays as the master has it. */
export type Resolution =
  | { readonly kind: "keep" }
  /** `after` null: it is taken out. `by`: those who wrote it, in order. */
  | { readonly kind: "take"; readonly after: MergeBlock | null; readonly by: readonly Proposal[] }
  /** Two different changes: a person chooses. `oursChanged`: the master's is one of them. */
  | {
      readonly kind: "conflict";
      readonly by: readonly Proposal[];
      readonly oursChanged: boolean;
    };
