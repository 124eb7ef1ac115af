import { fold } from "../text/fold";
import { findInFolded, type FiscalYearMention } from "./findFiscalYears";

/** A fiscal year where it stands: UTF-16 offsets in the text as it is written, the end exclusive. */
export type FiscalYearPlace = {
  readonly mention: FiscalYearMention;
  readonly start: number;
  readonly end: number;
};

/** Every fiscal year of a text (`findFiscalYears`), with its place among the text's own characters. */
export function placeFiscalYears(text: string): FiscalYearPlace[] {
  const { folded, places } = foldWithPlaces(text);
  return findInFolded(folded).map(({ mention, start }) => {
    const own = places.slice(start, start + mention.text.length);
    return {
      mention,
      start: Math.min(...own.map((place) => place.start)),
      end: Math.max(...own.map((place) => place.end)),
    };
  });
}

/** Folded character by character, so that each is known to come from one of the text's own. */
function foldWithPlaces(text: string) {
  const places: { start: number; end: number }[] = [];
  let folded = "";
  let at = 0;
  for (const character of text) {
    const written = fold(character);
    const place = { start: at, end: at + character.length };
    for (let i = 0; i < written.length; i++) places.push(place);
    folded += written;
    at += character.length;
  }
  return { folded, places };
}
