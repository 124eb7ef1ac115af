import type { Applied, ApplyFailure, Command } from "../domain/edit/Command";
import type { Result } from "../domain/Result";
import type { Running } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";

/** Writes edits as one command, asked for now; it makes and confirms no drafts unless it says so. */
export function writeEdits(
  { workbook, now, newId }: Pick<Deps, "workbook" | "now" | "newId">,
  command: Pick<Command, "name" | "edits"> & Partial<Pick<Command, "confirms" | "places">>,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  return workbook.apply({ id: newId(), at: now(), drafts: [], confirms: [], ...command }, running);
}
