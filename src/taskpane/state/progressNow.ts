import type { FilterFacts } from "../../domain/filter/shownMeasures";
import { progress, type Progress, type ProgressCount } from "../../domain/progress/progress";
import { filterFactsNow } from "./filterFactsNow";
import type { PaneState } from "./PaneState";

const known = new WeakMap<FilterFacts, Progress>();

/** How far everything has come; the same value for the same state, null before the first reading. */
export function progressNow(state: PaneState): Progress | null {
  const facts = filterFactsNow(state);
  if (!facts) return null;
  const counted = known.get(facts) ?? progress(facts);
  known.set(facts, counted);
  return counted;
}

/** Least finished first; of those that are equally far, the one with most left. */
export function leastFinishedFirst<Count extends ProgressCount>(counts: readonly Count[]): Count[] {
  const part = ({ written, planned }: Count) => (planned === 0 ? 1 : written / planned);
  return [...counts].sort((a, b) => part(a) - part(b) || leftIn(b) - leftIn(a));
}

/** Places that are not written, or not confirmed. */
export function leftIn({ planned, written }: ProgressCount): number {
  return planned - written;
}
