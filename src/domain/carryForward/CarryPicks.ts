import type { BlockSource } from "./CarryBlock";

/** What a person chose for one block; what is absent is as usual. */
export type BlockPick = {
  readonly source?: BlockSource;
  /** Which of `plan.sentences` that are asked about are taken in their suggested wording, by index. */
  readonly accepted?: readonly number[];
  /** Who took over, by former name; the former name itself keeps it. */
  readonly successors?: Readonly<Record<string, string>>;
};

/** What a person chose for a cell, by block key. */
export type CarryPicks = Readonly<Record<string, BlockPick>>;
