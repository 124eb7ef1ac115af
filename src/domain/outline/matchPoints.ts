import { fold } from "../text/fold";
import { bigramsOf, diceOf } from "../text/similarity";
import { bestOf } from "./matchTitle";
import type { PlacedDirection } from "./Outline";

/** A leaflet shortens its sentences, so less is enough than between two titles. */
const samePoint = 0.6;
const shortestSentence = 8;

/** Finds the direction whose printed points a measure's text repeats; null where none or several fit. */
export function pointMatcher(
  directions: readonly PlacedDirection[],
): (measure: string) => PlacedDirection | null {
  const printed = directions.map((placed) => ({
    placed,
    points: (placed.direction.points ?? []).map((point) => bigramsOf(fold(point))),
  }));
  return (measure) => {
    const sentences = measure
      .split(/[\r\n。①-⑳]/u)
      .map(fold)
      .filter((sentence) => sentence.length >= shortestSentence)
      .map(bigramsOf);
    const scoreOf = ({ points }: (typeof printed)[number]) =>
      points
        .flatMap((point) => sentences.map((sentence) => diceOf(point, sentence)))
        .reduce((best, score) => Math.max(best, score), 0);
    return bestOf(printed, scoreOf, samePoint)?.placed ?? null;
  };
}
