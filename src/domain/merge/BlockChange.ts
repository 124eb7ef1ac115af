import type { Profile } from "../profile/Profile";
import { sameBlock, type MergeBlock } from "./MergeBlock";
import { pairBlocks } from "./pairBlocks";

/** What somebody did to one block. At least one of the two is there. */
export type BlockChange = {
  /** As it was circulated; null: it is new. */
  readonly was: MergeBlock | null;
  /** As it is; null: it was taken out. */
  readonly is: MergeBlock | null;
};

/** The difference between two texts of an entry, block by block. */
export type BlockChanges = {
  readonly changes: readonly BlockChange[];
  /** The same words, with other white space or with the tag written another way. */
  readonly respaced: readonly (readonly [was: MergeBlock, is: MergeBlock])[];
};

/** What became of the blocks of a text. Their order and their white space are no change. */
export function changesBetween(
  before: readonly MergeBlock[],
  after: readonly MergeBlock[],
  profile: Profile,
): BlockChanges {
  const { pairs, onlyHere, onlyThere } = pairBlocks(before, after, profile);
  const differing = pairs.filter(([was, is]) => !sameBlock(was, is));
  return {
    changes: [
      ...differing.map(([was, is]) => ({ was, is })),
      ...onlyHere.map((was) => ({ was, is: null })),
      ...onlyThere.map((is) => ({ was: null, is })),
    ],
    respaced: pairs.filter(([was, is]) => sameBlock(was, is) && was.text !== is.text),
  };
}
