import type { FigurePair } from "./pairFigures";

/** Where less is better although no word such as 以下 says so. */
const fewer = /減|待機|抑制|事故|苦情|滞納|未納|未収/u;

/**
 * Whether the figures reached meet their target; null where nobody can say: the target is a rough one, is counted by
 * other periods, or may be meant the other way round.
 */
export function isMet({ target, results }: FigurePair): boolean | null {
  const { value, bound, period, label } = target;
  if (bound === "about" || results.some((one) => one.period !== period)) return null;
  if (bound === "least" && (value === 0 || fewer.test(label)) && !/以上/u.test(target.text))
    return null;
  const reached = results.reduce((sum, one) => sum + one.value, 0);
  switch (bound) {
    case "least":
      return reached >= value;
    case "above":
      return reached > value;
    case "most":
      return reached <= value;
    case "below":
      return reached < value;
  }
}
