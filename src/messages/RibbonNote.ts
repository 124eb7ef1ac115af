import type { ApplyFailure } from "../domain/edit/Command";
import { applyFailure } from "./applyFailure";
import { readFailure, type ReadFailureCode } from "./readFailure";
import { ribbon, type OnceReason } from "./ribbon";

/** What a ribbon button leaves for the pane to say. */
export type RibbonNote =
  | { readonly kind: "choose"; readonly why: OnceReason }
  | { readonly kind: "carried"; readonly cells: number }
  | { readonly kind: "undone"; readonly cells: number }
  | { readonly kind: "read-failed"; readonly failure: { readonly code: ReadFailureCode } }
  | { readonly kind: "failed"; readonly failure: ApplyFailure };

/** Where the note waits: the browser storage that ribbon and pane share, as both come from one origin. */
export const ribbonNoteKey = "planSheetAssistant.ribbonNote";

/** After this long its moment has passed, in milliseconds. */
const staleAfter = 600_000;

export function formatRibbonNote(note: RibbonNote, at: string): string {
  return JSON.stringify({ at, note });
}

/** Null for anything that is no note of this version, and for one that is stale. */
export function parseRibbonNote(text: string | null, now: string): RibbonNote | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as { at?: unknown; note?: unknown };
    const age = Date.parse(now) - Date.parse(String(kept.at));
    return age >= 0 && age < staleAfter && isNote(kept.note) ? kept.note : null;
  } catch {
    return null;
  }
}

function isNote(value: unknown): value is RibbonNote {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case "choose":
      return String(value.why) in ribbon.ja.why;
    case "carried":
    case "undone":
      return typeof value.cells === "number";
    case "read-failed":
      return isRecord(value.failure) && String(value.failure.code) in readFailure.ja;
    case "failed":
      return isRecord(value.failure) && String(value.failure.code) in applyFailure.ja.codes;
    default:
      return false;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
