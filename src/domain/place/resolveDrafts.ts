import { formatAddress } from "../cells/address";
import type { PlanBook } from "../planSheet/PlanSheet";
import type { Draft } from "./Draft";
import { resolvePlace, type FoundPlace } from "./resolvePlace";

/**
 * Where drafts stand today, one answer each in their order; null where a draft cannot be found for certain. A cell that
 * only looks like a draft's, because the measure is another one, is not taken when it belongs to a draft of its own.
 */
export function resolveDrafts(
  drafts: readonly Draft[],
  book: PlanBook,
): readonly (FoundPlace | null)[] {
  const found = drafts.map((draft) => resolvePlace(draft.place, draft.text, book));
  const count = new Map<string, number>();
  for (const place of found)
    if (place) count.set(cellOf(place), (count.get(cellOf(place)) ?? 0) + 1);
  return found.map((place, i) => {
    if (!place || count.get(cellOf(place)) === 1) return place;
    return place.entry.measure.text === drafts[i]?.place.measure ? place : null;
  });
}

function cellOf({ sheet, entry }: FoundPlace): string {
  return `${sheet.sheetId}!${formatAddress(entry.anchor)}`;
}
