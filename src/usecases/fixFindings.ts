import type { Applied, ApplyFailure } from "../domain/edit/Command";
import type { Result } from "../domain/Result";
import type { Fix } from "../domain/rules/Finding";
import { joinFixes } from "../domain/rules/joinFixes";
import type { Running } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";

/** Writes fixes, all together; those that contradict another one are left for the next time. */
export function fixFindings(
  { workbook, now, newId }: Deps,
  fixes: readonly Fix[],
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const { edits } = joinFixes(fixes);
  const command = { id: newId(), name: "fixFindings" as const, at: now(), edits };
  return workbook.apply({ ...command, drafts: [], confirms: [] }, running);
}
