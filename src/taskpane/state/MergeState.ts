import type { Choice } from "../../domain/merge/Choice";
import type { Conflict, MergedCell } from "../../domain/merge/MergeOutcome";
import type { FileRefusal } from "../../ports/WorkbookFiles";
import type { MergeDesk, MergeFailure } from "../../usecases/MergeDesk";
import type { TakenBack } from "../../usecases/takeBack";
import type { Understanding } from "../../usecases/understandWorkbook";

/** 競合 · 取り込む · 入れない · お知らせ: what is counted beside each other. */
export const mergeParts = ["clash", "enters", "declined", "notice"] as const;
export type MergePart = (typeof mergeParts)[number];

export type MergeView =
  | { readonly kind: "copies" }
  /** `at`: the conflict from which one comes back. */
  | { readonly kind: "changes"; readonly at?: string }
  /** `id`: of the conflict. */
  | { readonly kind: "conflict"; readonly id: string }
  /** Before 反映. */
  | { readonly kind: "apply" }
  | { readonly kind: "report" };

/** Which of the changes are listed, and how. `file`: those of one copy alone; null: of all. */
export type ReviewChoice = {
  readonly part: MergePart;
  readonly by: "measures" | "departments";
  readonly file: string | null;
};

export type AdoptFailure = MergeFailure | FileRefusal | { readonly code: "no-plan-sheet" };

/** Something was not done, and no cell has changed. */
export type MergeTrouble = {
  readonly of: "open" | "take" | "adopt" | "decide" | "apply";
  readonly failure: AdoptFailure;
  /** Asks for the same thing again; null where a person picks a file again. */
  readonly retry: (() => void) | null;
};

/** What was done just now, for a sentence. */
export type MergeSaid =
  | {
      readonly kind: "decided";
      readonly conflict: Conflict;
      readonly choice: Choice;
      /** It was the last open clash. */
      readonly last: boolean;
    }
  | { readonly kind: "reopened" }
  /** Clashes were left as they are at once, by `Conflict.id`. */
  | { readonly kind: "kept"; readonly conflicts: readonly string[] }
  /** Whose a copy is. */
  | { readonly kind: "whose"; readonly department: string }
  /** Other copies count now, or fewer. */
  | { readonly kind: "chosen" | "putAway" };

/** A choice that is not decided yet; `text`: what is being written, also while another one is chosen. */
export type Picked = { readonly key: string | null; readonly text: string | null };

/** The tab 統合. */
export type MergeState = {
  readonly desk: MergeDesk | null;
  /** The reading of the open workbook for which the desk was made; null before the first. `next`: that reading is under way. */
  readonly of: Understanding | "next" | null;
  readonly trouble: MergeTrouble | null;
  readonly view: MergeView;
  readonly review: ReviewChoice;
  /** The file that is being read. */
  readonly reading: string | null;
  /** What came of the files that were handed in last. */
  readonly back: Pick<TakenBack, "taken" | "refused" | "notKept"> | null;
  /** 反映, just now: cells that somebody changed meanwhile; `nothing`: there was nothing left to be written. */
  readonly applied: { readonly changed: readonly MergedCell[]; readonly nothing: boolean } | null;
  /** Cells in which writing loses several colours, of the desk for which that was looked at. */
  readonly losing: { readonly of: MergeDesk; readonly cells: readonly MergedCell[] } | null;
  readonly said: MergeSaid | null;
  /** By `Conflict.id`. */
  readonly picked: ReadonlyMap<string, Picked>;
  /** The report's sheet as it was called; null: the usual name. */
  readonly reportName: string | null;
};

export const initialMerge: MergeState = {
  desk: null,
  of: null,
  trouble: null,
  view: { kind: "copies" },
  review: { part: "enters", by: "measures", file: null },
  reading: null,
  back: null,
  applied: null,
  losing: null,
  said: null,
  picked: new Map(),
  reportName: null,
};
