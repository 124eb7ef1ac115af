import type { Applied, ApplyFailure } from "../domain/edit/Command";
import type { SheetEdit } from "../domain/edit/SheetEdit";
import { protectForm as proposeProtection, type SheetProtection } from "../domain/form/protectForm";
import type { SheetGuard } from "../domain/form/SheetGuard";
import { unprotectForm as proposeRelease } from "../domain/form/unprotectForm";
import type { PlanSheet } from "../domain/planSheet/PlanSheet";
import { succeed, type Result } from "../domain/Result";
import type { JournalEntry, ReadFailure, Running } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";
import type { Understanding } from "./understandWorkbook";
import { writeEdits } from "./writeEdits";

/** Reads how sheets are protected, and which of their cells are open (`guardReader`). A sheet that cannot be told is left out. */
export type GuardReader = {
  readonly guards: (
    sheetIds: readonly string[],
  ) => Promise<Result<readonly SheetGuard[], ReadFailure>>;
};

export type ProtectionDeps = Pick<Deps, "workbook" | "now" | "newId"> & {
  readonly guardReader: GuardReader;
};

/** Shows what 様式を守る would do, sheet by sheet; nothing is written. */
export async function previewProtectForm(
  { guardReader }: ProtectionDeps,
  { snapshot }: Understanding,
  sheets: readonly PlanSheet[],
): Promise<Result<readonly SheetProtection[], ReadFailure>> {
  const guards = await guardReader.guards(sheets.map(({ sheetId }) => sheetId));
  return guards.ok ? succeed(proposeProtection(sheets, snapshot, guards.value)) : guards;
}

/** Protects the sheets as it was shown, all together; those that were refused are left as they are. */
export function protectForm(
  deps: ProtectionDeps,
  sheets: readonly SheetProtection[],
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  return writeEdits(deps, { name: "protectForm", edits: editsOf(sheets) }, running);
}

/** Shows how the protection would be taken off again, with what was locked and allowed before it. */
export async function previewUnprotectForm(
  { guardReader, workbook }: ProtectionDeps,
  sheets: readonly PlanSheet[],
): Promise<Result<readonly SheetProtection[], ReadFailure>> {
  const journal = await workbook.journal();
  if (!journal.ok) return journal;
  const guards = await guardReader.guards(sheets.map(({ sheetId }) => sheetId));
  if (!guards.ok) return guards;
  const remembered = sheets.flatMap(({ sheetId }) => protectingEdits(journal.value, sheetId));
  return succeed(proposeRelease(sheets, guards.value, remembered));
}

/** Takes the protection off as it was shown. */
export function unprotectForm(
  deps: ProtectionDeps,
  sheets: readonly SheetProtection[],
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  return writeEdits(deps, { name: "unprotectForm", edits: editsOf(sheets) }, running);
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

function editsOf(sheets: readonly SheetProtection[]): readonly SheetEdit[] {
  return sheets.flatMap((sheet) => sheet.edits);
}
