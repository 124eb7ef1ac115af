import type { Applied, ApplyFailure } from "../domain/edit/Command";
import { refuse, type Result } from "../domain/Result";
import type { JournalEntry, ReadFailure, Running } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";

/** What the add-in wrote into this workbook, newest first; also by earlier sessions and on other PCs. */
export function history({ workbook }: Deps): Promise<Result<readonly JournalEntry[], ReadFailure>> {
  return workbook.journal();
}

/** Takes back one command; places changed since are skipped and named. */
export function undoCommand(
  { workbook, now }: Deps,
  commandId: string,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  return workbook.undo(commandId, now(), running);
}

/** Takes back the newest command that still stands. */
export async function undoLast(
  deps: Deps,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const journal = await deps.workbook.journal();
  if (!journal.ok) {
    const code = journal.failure.code === "cell-editing" ? "cell-editing" : "host-failure";
    return refuse({ code, detail: journal.failure.detail, restored: true });
  }
  const newest = journal.value.find((entry) => entry.state !== "undone");
  if (!newest) return refuse({ code: "nothing-to-undo", detail: "", restored: true });
  return undoCommand(deps, newest.command.id, running);
}
