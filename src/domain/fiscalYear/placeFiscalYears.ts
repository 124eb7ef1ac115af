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
  const { folded, starts, ends } = foldWithPlaces(text);
  return findInFolded(folded).map(({ mention, start }) => ({
    mention,
    start: starts[start] ?? 0,
    end: ends[start + mention.text.length - 1] ?? text.length,
  }));
}

/** Folded character by character, so that each is known to come from one of the text's own. */
function foldWithPlaces(text: string): { folded: string; starts: number[]; ends: number[] } {
  const [starts, ends]: [number[], number[]] = [[], []];
  let folded = "";
  let at = 0;
  for (const character of text) {
    const written = fold(character);
    for (let i = 0; i < written.length; i++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    folded += written;
    at += character.length;
  }
  return { folded, starts, ends };
}
