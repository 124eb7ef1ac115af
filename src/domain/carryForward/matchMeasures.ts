import type { Measure } from "../planSheet/PlanSheet";
import { fold } from "../text/fold";
import { splitLeadingNumber } from "../text/leadingNumber";
import { likenessIndex } from "../text/likenessIndex";
import { zip } from "../zip";

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
  const found = new Map([...exact, ...alike].map((match) => [match.target, match]));
  return targets.flatMap((target) => found.get(target) ?? []);
}

function keyOf(measure: Measure): string {
  return fold(splitLeadingNumber(measure.text).title);
}

/**
 * Equal texts. Where several measures share one text, the levels above tell them apart; what is left then is certain
 * only where one is left on each side.
 */
function matchEqual(sources: readonly Measure[], targets: readonly Measure[]): MeasureMatch[] {
  const left = groupBy(sources, keyOf);
  return [...groupBy(targets, keyOf)].flatMap(([key, wanted]) => {
    const offered = left.get(key) ?? [];
    const placed = pairUp(groupBy(offered, parentsOf), groupBy(wanted, parentsOf));
    const used = new Set(placed.flatMap(({ source, target }) => [source, target]));
    const others = (measures: readonly Measure[]) => measures.filter((one) => !used.has(one));
    const rest = inOrder(others(offered), others(wanted));
    // Under other headings their order says nothing: one on each side is what is left.
    return [
      ...placed,
      ...rest.map((one) => ({ ...one, certain: rest.length === 1 && one.certain })),
    ];
  });
}

/** Of the same levels above: as many on each side, or nobody can tell which is missing. */
function pairUp(
  offered: ReadonlyMap<string, readonly Measure[]>,
  wanted: ReadonlyMap<string, readonly Measure[]>,
): MeasureMatch[] {
  return [...wanted].flatMap(([parents, targets]) => inOrder(offered.get(parents) ?? [], targets));
}

function inOrder(sources: readonly Measure[], targets: readonly Measure[]): MeasureMatch[] {
  const certain = sources.length === targets.length;
  return zip(sources, targets).map(([source, target]) => ({
    source,
    target,
    similarity: 1,
    certain,
  }));
}

function groupBy(
  measures: readonly Measure[],
  key: (measure: Measure) => string,
): Map<string, Measure[]> {
  const groups = new Map<string, Measure[]>();
  for (const measure of measures) {
    const group = groups.get(key(measure));
    if (group) group.push(measure);
    else groups.set(key(measure), [measure]);
  }
  return groups;
}

function parentsOf(measure: Measure): string {
  const above = measure.hierarchy.slice(0, -1);
  return above.map((text) => fold(splitLeadingNumber(text).title)).join("\n");
}

function matchAlike(sources: readonly Measure[], targets: readonly Measure[]): MeasureMatch[] {
  const likenesses = likenessIndex(targets.map(keyOf));
  const scores = sources.flatMap((source) =>
    likenesses(keyOf(source), perhapsSame).flatMap(({ at, score }) =>
      targets.slice(at, at + 1).map((target) => ({ source, target, similarity: score })),
    ),
  );
  const likely = scores.sort((a, b) => b.similarity - a.similarity);
  const rivals = [bestTwo(likely, "source"), bestTwo(likely, "target")] as const;
  const used = new Set<Measure>();
  return likely.flatMap((score) => {
    if (used.has(score.source) || used.has(score.target)) return [];
    used.add(score.source).add(score.target);
    return [{ ...score, certain: isCertain(score, rivals) }];
  });
}

type Score = { source: Measure; target: Measure; similarity: number };
type BestTwo = ReadonlyMap<Measure, readonly Score[]>;

/** The two likeliest of each measure: whichever is chosen, its strongest rival is the other. `likely`: the best first. */
function bestTwo(likely: readonly Score[], side: "source" | "target"): BestTwo {
  const best = new Map<Measure, Score[]>();
  for (const score of likely) {
    const known = best.get(score[side]);
    if (!known) best.set(score[side], [score]);
    else if (known.length < 2) known.push(score);
  }
  return best;
}

function isCertain(score: Score, [ofSources, ofTargets]: readonly [BestTwo, BestTwo]): boolean {
  const best = [ofSources.get(score.source), ofTargets.get(score.target)];
  const others = best.flatMap((rivals) => rivals ?? []);
  return (
    score.similarity >= surelySame &&
    others.every((rival) => rival === score || score.similarity - rival.similarity >= clearlyAhead)
  );
}
