import type { Applied, ApplyFailure } from "../domain/edit/Command";
import { refuse, type Result } from "../domain/Result";
import type { Running } from "../ports/LiveWorkbook";
import { applyFailureOf } from "./applyFailureOf";
import type { Deps } from "./Deps";
import { movesToday } from "./movesToday";
import { understandWorkbook } from "./understandWorkbook";

/**
 * Declares an unfinished command finished as it stands (このまま終える): no cell is written, and texts of it that stand in
 * the sheet – where they are today – are 未確認. `refused`: those of which that cannot be told.
 */
export async function settleCommand(
  deps: Deps,
  commandId: string,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const { workbook } = deps;
  const journal = await workbook.journal();
  if (!journal.ok) return refuse(applyFailureOf(journal.failure));
  const understanding = await understandWorkbook(deps, running && { signal: running.signal });
  if (!understanding.ok) return refuse(applyFailureOf(understanding.failure));
  const entry = journal.value.find(({ command }) => command.id === commandId);
  const moves = entry && movesToday(entry, understanding.value.book);
  return workbook.settle(commandId, moves);
}
