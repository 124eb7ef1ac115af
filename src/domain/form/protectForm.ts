import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import type { Span } from "../cells/Span";
import { sameProtection, type Protection } from "../edit/Protection";
import type { SetLocked, SetProtection } from "../edit/SheetEdit";
import type { PlanSheet } from "../planSheet/PlanSheet";
import { entryAreas } from "./entryAreas";
import type { SheetGuard } from "./SheetGuard";
import { subtractSpans } from "./subtractSpans";

export type GuardEdit = SetLocked | SetProtection;

/** What a protected form still allows: to wrap, colour and size what one writes, to filter, and to leave comments. */
export const formProtection: Extract<Protection, { kind: "on" }> = {
  kind: "on",
  password: "none",
  options: {
    allowFormatCells: true,
    allowFormatRows: true,
    allowAutoFilter: true,
    allowEditObjects: true,
    selectionMode: "Normal",
  },
};

export type ProtectionNotice =
  /** Cells outside the entries that are open now are locked, until the protection is taken off. */
  | { readonly code: "open-cells-close"; readonly areas: readonly Span[] }
  | { readonly code: "unknown-columns-open"; readonly labels: readonly string[] }
  | { readonly code: "formulas-locked"; readonly count: number }
  /** The sheet is protected already, otherwise than the form would be; that comes back with it. */
  | { readonly code: "protection-replaced" }
  /** What was locked before is not known any more: only the protection goes, entries and form stay marked as they are. */
  | { readonly code: "locked-flags-stay" };

/** Why a sheet is left as it is. */
export type ProtectionRefusalCode =
  /** Somebody protected it with a password. */
  | "password-needed"
  /** How it is protected could not be read. */
  | "guard-unknown"
  | "already-protected"
  | "not-protected";

/** One sheet: what would be done, or why nothing is. */
export type SheetProtection = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly edits: readonly GuardEdit[];
  readonly notices: readonly ProtectionNotice[];
  readonly refusal: ProtectionRefusalCode | null;
};

/** 様式を守る: entries open, all else locked, the sheets protected. What was there before stands in the edits' `before`. */
export function protectForm(
  sheets: readonly PlanSheet[],
  snapshot: WorkbookSnapshot,
  guards: readonly SheetGuard[],
): SheetProtection[] {
  return sheets.map((sheet) => {
    const cells = snapshot.sheets.find(({ id }) => id === sheet.sheetId);
    const guard = guards.find(({ sheetId }) => sheetId === sheet.sheetId);
    if (!cells || !guard) return leave(sheet, "guard-unknown");
    if (needsPassword(guard)) return leave(sheet, "password-needed");
    const { areas, unknown, formulas } = entryAreas(sheet, cells);
    const locked = relock(guard, areas);
    if (locked.length === 0 && sameProtection(guard.protection, formProtection))
      return leave(sheet, "already-protected");
    const closing = subtractSpans(guard.open, areas);
    const notices: ProtectionNotice[] = [
      ...(closing.length > 0 ? [{ code: "open-cells-close" as const, areas: closing }] : []),
      ...(unknown.length > 0 ? [{ code: "unknown-columns-open" as const, labels: unknown }] : []),
      ...(formulas > 0 ? [{ code: "formulas-locked" as const, count: formulas }] : []),
      ...(guard.protection.kind === "on" ? [{ code: "protection-replaced" as const }] : []),
    ];
    const edits = guarded(guard, locked, formProtection);
    return { ...identity(sheet), edits, notices, refusal: null };
  });
}

export function needsPassword({ protection }: SheetGuard): boolean {
  return protection.kind === "on" && protection.password === "kept-by-person";
}

/** The edits after which exactly these areas are open. */
export function relock({ sheetId, open }: SheetGuard, wanted: readonly Span[]): SetLocked[] {
  const flag = (area: Span, after: boolean): SetLocked => ({
    kind: "setLocked",
    sheetId,
    area,
    before: !after,
    after,
  });
  return [
    ...subtractSpans(open, wanted).map((area) => flag(area, true)),
    ...subtractSpans(wanted, open).map((area) => flag(area, false)),
  ];
}

/** Cells can be locked and opened, and what a protection allows can be changed, only while the sheet is not protected. */
export function guarded(
  { sheetId, protection }: SheetGuard,
  locked: readonly SetLocked[],
  wanted: Protection,
): GuardEdit[] {
  const none: Protection = { kind: "none" };
  const set = (before: Protection, after: Protection): SetProtection[] =>
    before.kind === after.kind ? [] : [{ kind: "setProtection", sheetId, before, after }];
  if (locked.length === 0 && sameProtection(protection, wanted)) return [];
  return [...set(protection, none), ...locked, ...set(none, wanted)];
}

export function leave(
  sheet: Pick<PlanSheet, "sheetId" | "sheetName">,
  refusal: ProtectionRefusalCode,
): SheetProtection {
  return { ...identity(sheet), edits: [], notices: [], refusal };
}

function identity({ sheetId, sheetName }: Pick<PlanSheet, "sheetId" | "sheetName">) {
  return { sheetId, sheetName };
}
