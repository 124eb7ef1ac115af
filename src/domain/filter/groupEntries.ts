import { meaningKey } from "../planSheet/Meaning";
import type { Entry } from "../planSheet/PlanSheet";
import type { MeasureGroup, MeasurePage } from "./measureGroups";

/** A piece of an entry, on one page. */
export type EntryPiece = { readonly page: MeasurePage; readonly entry: Entry };

/**
 * The entries of a measure, each with the pieces that it has on further pages. Only what the measure has once on every
 * page, in a table without owners, can be such a piece; everything else is an entry of its own.
 */
export function groupEntries({ pages }: MeasureGroup): [EntryPiece, ...EntryPiece[]][] {
  const found: { key: string | null; pieces: [EntryPiece, ...EntryPiece[]] }[] = [];
  for (const page of pages) {
    const counts = new Map<string, number>();
    for (const entry of page.entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
    const owned = page.rows.some(({ owner }) => owner !== null);
    for (const entry of page.entries) {
      const key = !owned && counts.get(keyOf(entry)) === 1 ? keyOf(entry) : null;
      const before = key === null ? undefined : found.find((one) => one.key === key);
      if (before) before.pieces.push({ page, entry });
      else found.push({ key, pieces: [{ page, entry }] });
    }
  }
  return found.map(({ pieces }) => pieces);
}

function keyOf({ meaning, role }: Entry): string {
  return `${meaningKey(meaning)} ${role ?? ""}`;
}
