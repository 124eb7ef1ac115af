import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import { fold } from "../text/fold";
import { knownProfiles, type KnownProfile } from "./known";

/** Titles stand above the header; further down a city's name may be anybody's neighbour. */
const titleRows = 5;
const longestTitle = 120;

/**
 * The known city that the workbook's titles name (第2期一関市地域福祉計画…), to be offered to a person. null where they
 * name none, or more than one.
 */
export function suggestProfile(snapshot: WorkbookSnapshot): KnownProfile | null {
  const titles = snapshot.sheets.flatMap(({ cells }) =>
    cells
      .filter(({ row, text }) => row < titleRows && text.length <= longestTitle)
      .map(({ text }) => fold(text)),
  );
  const named = knownProfiles.filter(({ city }) => titles.some((title) => isPlanOf(city, title)));
  const [only, ...others] = named;
  return only && others.length === 0 ? only : null;
}

/** The city's name and, soon after it, the word plan: 一関市総合福祉センターにて is an address. */
function isPlanOf(city: string, title: string): boolean {
  const at = title.indexOf(city);
  return at >= 0 && /^[^、。]{0,12}計画/u.test(title.slice(at + city.length));
}
