import type { Applied, ApplyFailure, CommandName } from "../domain/edit/Command";
import type { SheetEdit } from "../domain/edit/SheetEdit";
import { protectForm as proposeProtection, type SheetProtection } from "../domain/form/protectForm";
import { unprotectForm as proposeRelease } from "../domain/form/unprotectForm";
import type { PlanSheet } from "../domain/planSheet/PlanSheet";
import { succeed, type Result } from "../domain/Result";
import type { JournalEntry, ReadFailure, Running } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";
import { readGuards } from "./readGuards";
import type { Understanding } from "./understandWorkbook";

/** Shows what 様式を守る would do, sheet by sheet; nothing is written. */
export async function previewProtectForm(
  deps: Pick<Deps, "workbook">,
  { snapshot }: Understanding,
  sheets: readonly PlanSheet[],
): Promise<Result<readonly SheetProtection[], ReadFailure>> {
  const guards = await readGuards(deps, sheets, snapshot);
  return guards.ok ? succeed(proposeProtection(sheets, snapshot, guards.value)) : guards;
}

/** Protects the sheets as it was shown, all together; those that were refused are left as they are. */
export function protectForm(
  deps: Deps,
  sheets: readonly SheetProtection[],
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  return apply(deps, "protectForm", sheets, running);
}

/** Shows how the protection would be taken off again, with what was locked and allowed before it. */
export async function previewUnprotectForm(
  deps: Pick<Deps, "workbook">,
  { snapshot }: Understanding,
  sheets: readonly PlanSheet[],
): Promise<Result<readonly SheetProtection[], ReadFailure>> {
  const journal = await deps.workbook.journal();
  if (!journal.ok) return journal;
  const guards = await readGuards(deps, sheets, snapshot);
  if (!guards.ok) return guards;
  const remembered = sheets.flatMap(({ sheetId }) => protectingEdits(journal.value, sheetId));
  return succeed(proposeRelease(sheets, guards.value, remembered));
}

/** Takes the protection off as it was shown. */
export function unprotectForm(
  deps: Deps,
  sheets: readonly SheetProtection[],
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  return apply(deps, "unprotectForm", sheets, running);
}

/** The edits that protected a sheet last, unless it was released since. `journal`: newest first. */
function protectingEdits(journal: readonly JournalEntry[], sheetId: string): SheetEdit[] {
  const latest = journal.find(
    ({ command: { name, edits }, state }) =>
      state !== "undone" &&
      (name === "protectForm" || name === "unprotectForm") &&
      edits.some((edit) => edit.sheetId === sheetId),
  );
  if (latest?.command.name !== "protectForm") return [];
  return latest.command.edits.filter((edit) => edit.sheetId === sheetId);
}

function apply(
  { workbook, now, newId }: Deps,
  name: CommandName,
  sheets: readonly SheetProtection[],
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const edits = sheets.flatMap((sheet) => sheet.edits);
  const command = { id: newId(), name, at: now(), edits, drafts: [], confirms: [] };
  return workbook.apply(command, running);
}
