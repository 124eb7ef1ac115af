import type { Applied, ApplyFailure } from "../domain/edit/Command";
import { refuse, succeed, type Result } from "../domain/Result";
import type { Running } from "../ports/LiveWorkbook";
import { applyFailureOf } from "./applyFailureOf";
import type { Deps } from "./Deps";
import { movesToday } from "./movesToday";
import { understandWorkbook } from "./understandWorkbook";
import { withMarks } from "./withMarks";

const nothing = { written: [], refused: [], differences: [] } as const;

/**
 * Declares an unfinished command finished as it stands (このまま終える): no cell is written, and texts of it that stand in
 * the sheet – where they are today – are 未確認. `refused`: those of which that cannot be told. Where another pane has
 * done so already, or has finished the command itself, there is nothing left to do.
 */
export async function settleCommand(
  deps: Deps,
  commandId: string,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const { workbook } = deps;
  const journal = await workbook.journal();
  if (!journal.ok) return refuse(applyFailureOf(journal.failure));
  const entry = journal.value.find(({ command }) => command.id === commandId);
  if (entry?.state === "done") return succeed({ commandId, ...nothing });
  const understanding = await understandWorkbook(deps, running && { signal: running.signal });
  if (!understanding.ok) return refuse(applyFailureOf(understanding.failure));
  const moves = entry && movesToday(await withMarks(deps, entry), understanding.value.book);
  return workbook.settle(commandId, moves);
}
