import { ruleOf, type Found } from "../Rule";
import { comparedFigures } from "./comparedFigures";
import type { Figure } from "./Figure";
import { figuresIn } from "./figuresIn";
import { indicatorPairs, type IndicatorPair } from "./indicatorPairs";
import { shortLabel } from "./shortLabel";

/**
 * Target and result that have no unit in common, so that nobody can tell whether the target was reached. As information.
 *
 * Example: `開催数 930件` beside `101回`.
 */
export const indicatorNotComparable = ruleOf({
  id: "indicator/not-comparable",
  severity: "info",
  unit: "measure",
  find: ({ entries }) => indicatorPairs(entries).flatMap(unlikeIn),
});

function unlikeIn({ target, result }: IndicatorPair): Found<"indicator/not-comparable">[] {
  const [cell] = result.cells;
  const targets = figuresIn(target.entry.text);
  const results = figuresIn(result.entry.text);
  const unlike = noCommonUnit(targets, results);
  if (!cell || !unlike) return [];
  const [wanted, reached] = unlike;
  const facts = { of: shortLabel(wanted), target: wanted.text, result: reached.text };
  return [{ cell, subject: comparedFigures(facts), facts, entry: result }];
}

/** Both cells hold figures, and no unit of the one is in the other. */
function noCommonUnit(
  targets: readonly Figure[],
  results: readonly Figure[],
): readonly [target: Figure, result: Figure] | null {
  const [target] = targets;
  const [result] = results;
  if (!target || !result) return null;
  const reached = new Set(results.map(({ unit }) => unit));
  const common = targets.some(({ unit }) => unit === "" || reached.has(unit)) || reached.has("");
  return common ? null : [target, result];
}
