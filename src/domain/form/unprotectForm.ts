import type { Span } from "../cells/Span";
import type { Protection } from "../edit/Protection";
import type { SetLocked, SheetEdit } from "../edit/SheetEdit";
import type { PlanSheet } from "../planSheet/PlanSheet";
import { guarded, leave, needsPassword, relock, type SheetProtection } from "./protectForm";
import type { SheetGuard } from "./SheetGuard";
import { subtractSpans } from "./subtractSpans";

type NamedSheet = Pick<PlanSheet, "sheetId" | "sheetName">;

/**
 * Takes the form's protection off, so that the sheets are locked and protected as they were before. `remembered`: the
 * edits of the command that protected them, from the journal; without those of a sheet only its protection goes.
 */
export function unprotectForm(
  sheets: readonly NamedSheet[],
  guards: readonly SheetGuard[],
  remembered: readonly SheetEdit[],
): SheetProtection[] {
  return sheets.map((sheet) => {
    const guard = guards.find(({ sheetId }) => sheetId === sheet.sheetId);
    if (!guard) return leave(sheet, "guard-unknown");
    if (needsPassword(guard)) return leave(sheet, "password-needed");
    if (guard.protection.kind === "none") return leave(sheet, "not-protected");
    const own = remembered.filter(({ sheetId }) => sheetId === sheet.sheetId);
    const known = own.some(({ kind }) => kind === "setProtection");
    const open = known ? openBefore(guard.open, own) : guard.open;
    const edits = guarded(guard, relock(guard, open), protectionBefore(own));
    const notices = known ? [] : [{ code: "locked-flags-stay" as const }];
    const { sheetId, sheetName } = sheet;
    return { sheetId, sheetName, edits, notices, refusal: null };
  });
}

/** What the first of the edits found. */
function protectionBefore(edits: readonly SheetEdit[]): Protection {
  const first = edits.find((edit) => edit.kind === "setProtection");
  return first?.kind === "setProtection" ? first.before : { kind: "none" };
}

/** What is open now, with what the edits opened or closed turned round, the last one first. */
function openBefore(now: readonly Span[], edits: readonly SheetEdit[]): readonly Span[] {
  const flags = edits.filter((edit): edit is SetLocked => edit.kind === "setLocked");
  return flags.reduceRight<readonly Span[]>((open, { area, before }) => {
    const others = subtractSpans(open, [area]);
    return before ? others : [...others, area];
  }, now);
}
