import type { Applied, ApplyFailure } from "../domain/edit/Command";
import type { MergedCell } from "../domain/merge/MergeOutcome";
import type { Result } from "../domain/Result";
import type { Running } from "../ports/LiveWorkbook";
import type { MergeDeps } from "./MergeDeps";
import type { MergeDesk, MergeFailure } from "./MergeDesk";

export type MergeApplied = {
  /** null where nothing was left to be written. */
  readonly applied: Applied | null;
  /** Cells that were shown and would be written otherwise now: somebody changed them meanwhile. They are as they were. */
  readonly changed: readonly MergedCell[];
  /** The workbook as it is now, merged again. */
  readonly desk: MergeDesk;
};

/** 反映: writes what was shown, as far as the workbook is still as it was when it was shown. Undone as one. */
export async function applyMerge(
  deps: MergeDeps,
  desk: MergeDesk,
  running?: Running,
): Promise<Result<MergeApplied, ApplyFailure | MergeFailure>> {
  throw new Error(`${String(deps)}${String(desk)}${String(running)}`);
}
