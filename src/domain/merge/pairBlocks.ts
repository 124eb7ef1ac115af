import { successorsOf } from "../department/successorsOf";
import type { Profile } from "../profile/Profile";
import { similarity } from "../text/similarity";
import type { MergeBlock } from "./MergeBlock";

/** Which block of another text is which of this one. */
export type BlockPairs = {
  readonly pairs: readonly (readonly [here: MergeBlock, there: MergeBlock])[];
  readonly onlyHere: readonly MergeBlock[];
  readonly onlyThere: readonly MergeBlock[];
};

/** From here on a block under another tag is the same one, renamed. */
const sameWords = 0.6;

/**
 * Finds the blocks of one text again in another: by their departments – several of the same by likeness, then by order –
 * then a former department's by its successor, and at last those that were given another tag by what they say.
 */
export function pairBlocks(
  here: readonly MergeBlock[],
  there: readonly MergeBlock[],
  profile: Profile,
): BlockPairs {
  const pairs: (readonly [MergeBlock, MergeBlock])[] = [];
  const used = new Set<MergeBlock>();
  const take = (fits: (a: MergeBlock, b: MergeBlock) => number | null) => {
    const scores = here
      .filter((a) => !used.has(a))
      .flatMap((a) =>
        there
          .filter((b) => !used.has(b))
          .flatMap((b) => {
            const score = fits(a, b);
            return score === null ? [] : [{ a, b, score, apart: Math.abs(a.index - b.index) }];
          }),
      );
    for (const { a, b } of scores.sort((x, y) => y.score - x.score || x.apart - y.apart)) {
      if (used.has(a) || used.has(b)) continue;
      used.add(a).add(b);
      pairs.push([a, b]);
    }
  };
  take((a, b) => (a.set === b.set ? similarity(a.words, b.words) : null));
  take((a, b) => (succeeds(a, b, profile) ? similarity(a.words, b.words) : null));
  take((a, b) => retagged(a, b));
  return {
    pairs: pairs.sort(([a], [b]) => a.index - b.index),
    onlyHere: here.filter((block) => !used.has(block)),
    onlyThere: there.filter((block) => !used.has(block)),
  };
}

/** Whether one of the tags names what became of a department that the other one names. */
function succeeds(a: MergeBlock, b: MergeBlock, profile: Profile): boolean {
  const became = (from: MergeBlock, to: MergeBlock) =>
    from.departments.some((name) =>
      successorsOf(name, profile).some((successor) => to.departments.includes(successor)),
    );
  return became(a, b) || became(b, a);
}

function retagged(a: MergeBlock, b: MergeBlock): number | null {
  if (a.words === "" || a.tag === null || b.tag === null) return null;
  const score = similarity(a.words, b.words);
  return score >= sameWords ? score : null;
}
