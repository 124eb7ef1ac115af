import { ruleOf, type Found } from "../Rule";
import { comparedFigures } from "./comparedFigures";
import { figuresIn } from "./figuresIn";
import { indicatorPairs, type IndicatorPair } from "./indicatorPairs";
import { isMet } from "./isMet";
import { pairFigures } from "./pairFigures";
import { shortLabel } from "./shortLabel";

/**
 * A figure that falls short of its target. Only figures of one unit that count the
 * same are compared; a target for a later year (H32(2020) 100%) is not due yet.
 *
 * Example: `研修会 年2回以上` beside `研修会(1回)`.
 */
export const indicatorNotMet = ruleOf({
  id: "indicator/not-met",
  severity: "warning",
  unit: "measure",
  find: ({ entries }) => indicatorPairs(entries).flatMap(shortIn),
});

function shortIn({ target, result }: IndicatorPair): Found<"indicator/not-met">[] {
  const { entry } = result;
  const [cell] = result.cells;
  const year = entry.meaning.fiscalYear;
  const pairs = pairFigures(figuresIn(target.entry.text), figuresIn(entry.text));
  return pairs.flatMap((pair) => {
    const due = pair.target.fiscalYear;
    const later = due !== null && year !== null && due > year;
    if (!cell || later || isMet(pair) !== false) return [];
    const reached = pair.results.map(({ text }) => text).join("・");
    const { text, bound } = pair.target;
    const facts = { of: shortLabel(pair.target), target: text, bound, result: reached };
    return [{ cell, subject: comparedFigures(facts), facts, entry: result }];
  });
}
