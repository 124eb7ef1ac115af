import { matchMeasures } from "../carryForward/matchMeasures";
import type { Measure } from "../planSheet/PlanSheet";
import { fold } from "../text/fold";

/** From here on the exact texts tell, and the touched ones need not be looked for. */
const enough = 0.5;

/** The share of some measures that are among others, from 0 to 1; a touched text, or another number, is allowed. */
export function shareOfMeasures(measures: readonly Measure[], among: readonly Measure[]): number {
  if (measures.length === 0) return 0;
  const titles = new Set(among.map(({ text }) => fold(text)));
  const same = measures.filter(({ text }) => titles.has(fold(text))).length / measures.length;
  if (same >= enough) return same;
  const certain = matchMeasures(measures, among).filter((match) => match.certain);
  return Math.max(same, certain.length / measures.length);
}
