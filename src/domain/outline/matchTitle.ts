import { fold } from "../text/fold";
import { bigramsOf, diceOf } from "../text/similarity";

/** How well a text and a title fit, 0–1. In the documents the worst misprint has 0.76, the closest other title 0.47. */
const sameTitle = 0.7;
const clearLead = 0.15;
const shortestBeginning = 6;

/** The one title that a text means, `exact` but for width and spaces, or misprinted; null where none or several fit. */
export type TitleMatch<Titled> = { readonly match: Titled; readonly exact: boolean };

/** Finds titles in texts; prepared once for many texts. */
export function titleMatcher<Titled extends { readonly title: string }>(
  titled: readonly Titled[],
): (text: string) => TitleMatch<Titled> | null {
  const all = titled.map((match) => {
    const folded = fold(match.title);
    return { match, folded, bigrams: bigramsOf(folded) };
  });
  return (text) => {
    const wanted = fold(text);
    if (wanted === "") return null;
    const same = all.filter(({ folded }) => folded === wanted);
    const [exact] = same;
    if (exact) return same.length === 1 ? { match: exact.match, exact: true } : null;
    const begun = all.filter(({ folded }) => folded.startsWith(wanted));
    const [cutOff] = begun;
    if (cutOff && begun.length === 1 && wanted.length >= shortestBeginning) {
      return { match: cutOff.match, exact: false };
    }
    const bigrams = bigramsOf(wanted);
    const best = bestOf(all, (one) => diceOf(bigrams, one.bigrams), sameTitle);
    return best && { match: best.match, exact: false };
  };
}

/** The one that scores enough and clearly more than all others. */
export function bestOf<One>(
  all: readonly One[],
  scoreOf: (one: One) => number,
  enough: number,
): One | null {
  let best: { readonly one: One; readonly score: number } | null = null;
  let next = 0;
  for (const one of all) {
    const score = scoreOf(one);
    if (score > (best?.score ?? 0)) {
      next = best?.score ?? 0;
      best = { one, score };
    } else next = Math.max(next, score);
  }
  return best && best.score >= enough && best.score - next >= clearLead ? best.one : null;
}
