import type { Applied, ApplyFailure } from "../domain/edit/Command";
import type { SheetEdit } from "../domain/edit/SheetEdit";
import type { MergedCell } from "../domain/merge/MergeOutcome";
import { succeed, type Result } from "../domain/Result";
import type { WrittenMerge } from "../domain/takeBack/MergeWork";
import { sameAsShown } from "../domain/takeBack/sameAsShown";
import { takenChanges } from "../domain/takeBack/takenChanges";
import type { Running } from "../ports/LiveWorkbook";
import type { MergeDeps } from "./MergeDeps";
import type { MergeDesk, MergeFailure } from "./MergeDesk";
import { mergeNow } from "./mergeNow";
import { understandWorkbook } from "./understandWorkbook";
import { updateMergeWork } from "./updateMergeWork";
import { writeEdits } from "./writeEdits";

export type MergeApplied = {
  /** null where nothing was left to be written. */
  readonly applied: Applied | null;
  /** Cells that were shown and would be written otherwise now: somebody changed them meanwhile. They are as they were. */
  readonly changed: readonly MergedCell[];
  /** The workbook as it is now, merged again. */
  readonly desk: MergeDesk;
};

/**
 * 反映: writes what was shown, as far as the workbook is still as it was when it was shown; it is read and merged anew
 * first. Undone as one. What has changed meanwhile is told, and shown in the new desk.
 */
export async function applyMerge(
  deps: MergeDeps,
  desk: MergeDesk,
  running?: Running,
): Promise<Result<MergeApplied, ApplyFailure | MergeFailure>> {
  const understanding = await understandWorkbook(deps, running && { signal: running.signal });
  if (!understanding.ok) return understanding;
  const fresh = await mergeNow(deps, { ...desk, understanding: understanding.value });
  if (!desk.outcome || !fresh.outcome) return succeed({ applied: null, changed: [], desk: fresh });
  const { same, changed } = sameAsShown(desk.outcome.cells, fresh.outcome.cells);
  if (same.length === 0) return succeed({ applied: null, changed, desk: fresh });
  const applied = await writeEdits(
    deps,
    {
      name: "mergeCopies",
      edits: same.map(editOf),
      places: same.flatMap(({ place }) => place ?? []),
    },
    running,
  );
  if (!applied.ok) return applied;
  const taken = takenChanges(fresh.outcome.accepted, same, applied.value.written);
  const written = await remember(deps, fresh, applied.value.commandId, taken);
  const after = await understandWorkbook(deps);
  const state = after.ok ? { ...fresh, understanding: after.value } : fresh;
  return succeed({
    applied: applied.value,
    changed,
    desk: await mergeNow(deps, {
      ...state,
      work: { ...state.work, written: [...state.work.written, written] },
      written: [...state.written, written],
    }),
  });
}

function editOf({ sheetId, position, beforeContent, afterContent }: MergedCell): SheetEdit {
  return { kind: "setContent", sheetId, position, before: beforeContent, after: afterContent };
}

/** For the report. The cells are written by then: where it cannot be kept, it is only not in a later report. */
async function remember(
  deps: MergeDeps,
  { work }: MergeDesk,
  commandId: string,
  taken: WrittenMerge["taken"],
): Promise<WrittenMerge> {
  const written = { commandId, at: deps.now(), taken };
  await updateMergeWork(deps, { work }, (before) => ({
    ...before,
    written: [...before.written, written],
  }));
  return written;
}
