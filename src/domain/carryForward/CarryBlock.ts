import type { DraftSentence } from "../tense/draftEntry";
import type { CarrySource } from "./CarrySource";
import type { Succession } from "./Succession";

/**
 * What a block of the draft is made from: last year's plan, last year's result, the plan with what the result says beyond
 * it, or nothing.
 */
export type BlockSource = "plan" | "result" | "both" | "none";

/** One block of last year's plan, and how it would be told as a result. */
export type PlannedBlock = {
  /** As it stands in last year's plan, tag included. */
  readonly text: string;
  /** The same as it would be written now; its tag is as it was – a successor's name is put in when blocks are joined. */
  readonly draft: string;
  /**
   * Its sentences; `start` counts in `text`, `draftStart` in `draft`. None in project columns. Verbatim, every `draft` is
   * the plan.
   */
  readonly sentences: readonly DraftSentence[];
};

/** One block of last year's result. */
export type ReportedBlock = {
  /** As it stands there, tag included. */
  readonly text: string;
  readonly from: CarrySource;
};

/** The block that the target holds already, and how alike it is to each source, 0–1; null where there is no such source. */
export type PresentBlock = {
  readonly text: string;
  readonly plan: number | null;
  readonly result: number | null;
};

/** One department's part of a cell, as last year's plan and last year's result have it. One of the two is there. */
export type CarryBlock = {
  /** Stable within the cell: its departments, and which of several it is. */
  readonly key: string;
  /** As the tag names them; none for text under no tag. */
  readonly departments: readonly string[];
  readonly plan: PlannedBlock | null;
  readonly result: ReportedBlock | null;
  /** How alike the plan's draft and last year's result are, 0–1; null where one is missing. */
  readonly likeness: number | null;
  /** Null where the target holds no block of these departments. */
  readonly present: PresentBlock | null;
  /** What it is made from now; unless a person chose, the plan, and nothing where there is none. */
  readonly source: BlockSource;
  /** Former names in its tag that somebody took over from; none as a rule. */
  readonly successions: readonly Succession[];
};
