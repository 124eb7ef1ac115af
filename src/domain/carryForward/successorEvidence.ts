import { departmentsNamed } from "../department/departmentsNamed";
import { parseEntry } from "../entry/parseEntry";
import { measureGroups } from "../filter/measureGroups";
import { jointTablesOf } from "../planSheet/jointTables";
import type { Measure, PlanBook } from "../planSheet/PlanSheet";
import type { Profile } from "../profile/Profile";
import { fold } from "../text/fold";
import type { SuccessorCandidate } from "./Succession";

/** Who may have taken over in a measure of this year's book: the likeliest first, then in the register's order. */
export type LikeliestFirst = (
  candidates: readonly string[],
  measure: Measure,
) => readonly SuccessorCandidate[];

/** A block's department of today, and the headings above its measure with the measure itself, folded. */
type Writing = { readonly path: readonly string[]; readonly name: string };

type Known = {
  readonly paths: readonly (readonly string[])[];
  readonly blocks: readonly Writing[];
};

/**
 * What a book says about who took over: whoever has a block in the measure, in any column, then who has most in the
 * measures nearest to it, then in the whole book. Nothing is looked up before it is asked for.
 */
export function successorEvidence(book: PlanBook, profile: Profile): LikeliestFirst {
  let known: Known | null = null;
  return (candidates, measure) => {
    known ??= writingsIn(book, profile);
    const { paths, blocks } = known;
    const own = pathOf(measure);
    const near = commonHeadings(own, paths);
    const found = candidates.map((name) => {
      const written = blocks.filter((one) => one.name === name);
      const under = (depth: number) => written.filter(({ path }) => isUnder(path, own, depth));
      const evidence = {
        measure: under(own.length).length,
        neighbours: under(near).length,
        book: written.length,
      };
      return { name, evidence };
    });
    return found.sort(({ evidence: a }, { evidence: b }) => {
      const inMeasure = Math.sign(b.measure) - Math.sign(a.measure);
      return inMeasure || b.neighbours - a.neighbours || b.book - a.book || b.measure - a.measure;
    });
  };
}

function writingsIn(book: PlanBook, profile: Profile): Known {
  const measures = jointTablesOf(book).flatMap((joint) =>
    measureGroups(joint).map(({ pages }) => ({
      path: pathOf(pages[0].measure),
      entries: pages.flatMap((page) => page.entries),
    })),
  );
  const blocks = measures.flatMap(({ path, entries }) =>
    entries
      .flatMap(({ text }) => parseEntry(text).blocks)
      .flatMap(({ tag }) => tag?.departments ?? [])
      .flatMap((name) => today(name, profile))
      .map((name) => ({ path, name })),
  );
  return { paths: measures.map(({ path }) => path), blocks };
}

/** Today's name; a former one that several may stand for speaks for none of them. */
function today(name: string, profile: Profile): readonly string[] {
  const names = departmentsNamed(name, profile);
  return names.length === 1 ? names : [];
}

function pathOf({ hierarchy }: Measure): readonly string[] {
  return hierarchy.map(fold);
}

/** How many of a measure's headings, from the coarsest, it has in common with any other measure. */
function commonHeadings(own: readonly string[], paths: readonly (readonly string[])[]): number {
  const others = paths.filter((path) => !isUnder(path, own, own.length));
  const depths = own.map((_, depth) => depth).reverse();
  return depths.find((depth) => others.some((path) => isUnder(path, own, depth))) ?? 0;
}

function isUnder(path: readonly string[], own: readonly string[], depth: number): boolean {
  return own.slice(0, depth).every((heading, i) => path[i] === heading);
}
