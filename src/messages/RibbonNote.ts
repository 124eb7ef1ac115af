import type { ApplyFailure, CommandName } from "../domain/edit/Command";
import { applyFailure } from "./applyFailure";
import { readFailure, type ReadFailureCode } from "./readFailure";
import { ribbon, type OnceReason } from "./ribbon";
import { unfinished } from "./unfinished";

/** What a ribbon button leaves for the pane to say. */
export type RibbonNote =
  | { readonly kind: "choose"; readonly why: OnceReason }
  | { readonly kind: "carried"; readonly cells: number; readonly left: CarryLeft }
  /** `name`: of the command that was taken back; of confirming, `cells` are 未確認 again. `left`: cells that were not. */
  | {
      readonly kind: "undone";
      readonly name: CommandName;
      readonly cells: number;
      readonly left: number;
    }
  | { readonly kind: "read-failed"; readonly failure: { readonly code: ReadFailureCode } }
  | { readonly kind: "failed"; readonly failure: ApplyFailure };

/**
 * What one click did not do: cells to be decided, cells that were refused, plans without a place in the table. Of what it
 * wrote: sentences that stand as they were planned, and parts under a former department's name, for a person to choose;
 * absent: none.
 */
export type CarryLeft = {
  readonly asked: number;
  readonly refused: number;
  readonly unmatched: number;
  readonly asPlanned?: number;
  readonly formerNames?: number;
};

/** What a ribbon button wants of the pane: a note said, or its tab 点検 shown. */
export type RibbonCall = RibbonNote | { readonly kind: "check" };

/** Where a call waits that no pane has taken yet: the browser storage that all pages of the add-in share. */
export const ribbonNoteKey = "planSheetAssistant.ribbonNote";
/**
 * The event by which a button tells the pane in its own window, where the storage's event is not heard. Its `detail` is
 * the call as text; who takes it prevents the default.
 */
export const ribbonCallEvent = "planSheetAssistant.ribbonCall";

/** After this long its moment has passed, in milliseconds. */
const staleAfter = 600_000;

export function formatRibbonCall(note: RibbonCall, at: string): string {
  return JSON.stringify({ at, note });
}

/** Null for anything that is no call of this version, and for one that is stale. */
export function parseRibbonCall(text: string | null, now: string): RibbonCall | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as { at?: unknown; note?: unknown };
    const age = Date.parse(now) - Date.parse(String(kept.at));
    return age >= 0 && age < staleAfter && isCall(kept.note) ? kept.note : null;
  } catch {
    return null;
  }
}

/** How many places a click left for a person to look at; what it wrote is looked at when it is confirmed. */
export function leftBy(note: RibbonNote): number {
  if (note.kind === "undone") return note.left;
  if (note.kind !== "carried") return 0;
  const { asked, refused, unmatched } = note.left;
  return asked + refused + unmatched;
}

function isCall(value: unknown): value is RibbonCall {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case "check":
      return true;
    case "choose":
      return String(value.why) in ribbon.ja.why;
    case "carried":
      return typeof value.cells === "number" && isLeft(value.left);
    case "undone":
      return (
        String(value.name) in unfinished.ja.names &&
        typeof value.cells === "number" &&
        typeof value.left === "number"
      );
    case "read-failed":
      return isRecord(value.failure) && String(value.failure.code) in readFailure.ja;
    case "failed":
      return isRecord(value.failure) && String(value.failure.code) in applyFailure.ja.codes;
    default:
      return false;
  }
}

function isLeft(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { asked, refused, unmatched, asPlanned = 0, formerNames = 0 } = value;
  return [asked, refused, unmatched, asPlanned, formerNames].every(
    (count) => typeof count === "number",
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
