import type { Decision } from "../merge/Decision";
import type { AcceptedChange } from "../merge/MergeOutcome";

/** Whose a copy is, as a person says. */
export type SaidDepartment = { readonly file: string; readonly department: string };

/** Which of several copies of one department count, as a person says; one, or more. */
export type ChosenCopies = { readonly department: string; readonly files: readonly string[] };

/** A change that was written, without its texts before. */
export type TakenChange = Omit<AcceptedChange, "sheetId" | "before">;

/** What one 反映 wrote. */
export type WrittenMerge = {
  /** In the journal: undone, it counts no more. */
  readonly commandId: string;
  readonly at: string;
  readonly taken: readonly TakenChange[];
};

/** What a person has done so far with the copies of one circulation; kept in the workbook, plain JSON. */
export type MergeWork = {
  /** `Stamp.id`. */
  readonly circulation: string;
  /** The departments that copies were made for; null where only the plan can tell. */
  readonly circulatedTo: readonly string[] | null;
  readonly decisions: readonly Decision[];
  readonly said: readonly SaidDepartment[];
  readonly chosen: readonly ChosenCopies[];
  readonly written: readonly WrittenMerge[];
  /** Files too large to be kept in the workbook: they have to be dropped again. */
  readonly dropAgain: readonly string[];
};

export function noMergeWork(circulation: string): MergeWork {
  const nothing = { decisions: [], said: [], chosen: [], written: [], dropAgain: [] };
  return { circulation, circulatedTo: null, ...nothing };
}
