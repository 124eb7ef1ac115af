import type { Measure } from "../planSheet/PlanSheet";
import { fold } from "../text/fold";
import { splitLeadingNumber } from "../text/leadingNumber";
import { bigramsOf, diceOf } from "../text/similarity";

/** `certain: false`: the likeness is weak, or a second measure is about as alike; a person decides. */
export type MeasureMatch = {
  readonly source: Measure;
  readonly target: Measure;
  readonly similarity: number;
  readonly certain: boolean;
};

/**
 * Measured on the seeds: the same measure is ≥ 0.96 alike from year to year, two different ones ≤ 0.27. Between these
 * two lies what only a person can tell.
 */
const surelySame = 0.75;
const perhapsSame = 0.45;
const clearlyAhead = 0.15;

/**
 * Finds each measure of one year among those of another by its text, the only stable key across years; numbers do not
 * count. Every measure is used once at most. Measures without a match are left out. In the order of the targets.
 */
export function matchMeasures(
  sources: readonly Measure[],
  targets: readonly Measure[],
): MeasureMatch[] {
  const named = (measure: Measure) => keyOf(measure) !== "";
  const exact = matchEqual(sources.filter(named), targets.filter(named));
  const usedSources = new Set(exact.map((match) => match.source));
  const usedTargets = new Set(exact.map((match) => match.target));
  const alike = matchAlike(
    sources.filter((source) => named(source) && !usedSources.has(source)),
    targets.filter((target) => named(target) && !usedTargets.has(target)),
  );
  const order = new Map(targets.map((target, i) => [target, i]));
  const place = (match: MeasureMatch) => order.get(match.target) ?? 0;
  return [...exact, ...alike].sort((a, b) => place(a) - place(b));
}

function keyOf(measure: Measure): string {
  return fold(splitLeadingNumber(measure.text).title);
}

/** Equal texts. Where several measures share one text, the levels above tell them apart, then their order. */
function matchEqual(sources: readonly Measure[], targets: readonly Measure[]): MeasureMatch[] {
  const waiting = new Map<string, Measure[]>();
  for (const source of sources) {
    waiting.set(keyOf(source), [...(waiting.get(keyOf(source)) ?? []), source]);
  }
  return targets.flatMap((target) => {
    const candidates = waiting.get(keyOf(target)) ?? [];
    const source = candidates.find((candidate) => sameParents(candidate, target)) ?? candidates[0];
    if (!source) return [];
    candidates.splice(candidates.indexOf(source), 1);
    return [{ source, target, similarity: 1, certain: true }];
  });
}

function sameParents(a: Measure, b: Measure): boolean {
  const titles = (measure: Measure) =>
    measure.hierarchy.slice(0, -1).map((text) => fold(splitLeadingNumber(text).title));
  return titles(a).join("\n") === titles(b).join("\n");
}

function matchAlike(sources: readonly Measure[], targets: readonly Measure[]): MeasureMatch[] {
  const prepared = targets.map((target) => ({ target, words: bigramsOf(keyOf(target)) }));
  const scores = sources.flatMap((source) => {
    const words = bigramsOf(keyOf(source));
    return prepared
      .map((other) => ({ source, target: other.target, similarity: diceOf(words, other.words) }))
      .filter((score) => score.similarity >= perhapsSame);
  });
  const likely = scores.sort((a, b) => b.similarity - a.similarity);
  const used = new Set<Measure>();
  return likely.flatMap((score) => {
    if (used.has(score.source) || used.has(score.target)) return [];
    used.add(score.source).add(score.target);
    return [{ ...score, certain: isCertain(score, likely) }];
  });
}

type Score = { source: Measure; target: Measure; similarity: number };

function isCertain(score: Score, likely: readonly Score[]): boolean {
  const rival = likely.find(
    (other) => other !== score && (other.source === score.source || other.target === score.target),
  );
  return (
    score.similarity >= surelySame &&
    (!rival || score.similarity - rival.similarity >= clearlyAhead)
  );
}
