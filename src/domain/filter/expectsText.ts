import type { MeasurePage } from "./measureGroups";
import type { EntryPiece } from "./groupEntries";
import { isReport, type ReportYears } from "./reportYears";

/**
 * Whether somebody is to write here, so that leaving it empty is 未記入: results, plans and grades of the newest year;
 * the figure reached where an indicator is given; symbols of a row that has none yet. A blank in a row of years may mean
 * "as before", names of projects and notes are given where there are any: those are never missed.
 */
export function expectsText({ page, entry }: EntryPiece, years: ReportYears): boolean {
  const { meaning } = entry;
  if (!years.isNewest(meaning) && meaning.kind !== "schedule") return false;
  if (isReport(meaning) || meaning.kind === "rating") return true;
  const inRow = page.entries.filter(({ anchor }) => anchor.row === entry.anchor.row);
  if (meaning.kind === "schedule")
    return holdsNothing(inRow.filter((one) => one.meaning.kind === "schedule"));
  const given = inRow.filter(
    (one) => one.meaning.kind === "indicator" && one.meaning.party === meaning.party,
  );
  return meaning.kind === "indicatorResult" && !holdsNothing(given);
}

function holdsNothing(entries: MeasurePage["entries"]): boolean {
  return entries.every(({ text }) => text.trim() === "");
}
