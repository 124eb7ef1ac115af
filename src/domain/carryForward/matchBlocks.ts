import type { Block } from "../entry/Entry";
import { formatBody } from "../entry/formatEntry";
import type { Profile } from "../profile/Profile";
import { fold } from "../text/fold";
import { similarity } from "../text/similarity";
import { sameDepartments, todaysNames, type TodaysNames } from "./sameDepartments";

/** A block as it is matched: whose it is, and what it says, without tag, width and spaces. */
export type BlockWords = { readonly names: TodaysNames; readonly words: string };

export function wordsOf(block: Block, profile: Profile): BlockWords {
  return {
    names: todaysNames(block.tag?.departments ?? [], profile),
    words: sayingOf(block),
  };
}

/** What a block says, folded, without its tag. */
export function sayingOf(block: Block): string {
  return fold(formatBody(block));
}

/**
 * Which of some blocks goes with which of others, by index: those of the same departments, the most alike first, then by
 * their order. Each is used once.
 */
export function matchBlocks(
  these: readonly BlockWords[],
  those: readonly BlockWords[],
): Map<number, number> {
  const possible = these.flatMap((one, from) =>
    those.flatMap((other, to) =>
      sameDepartments(one.names, other.names)
        ? [{ from, to, score: similarity(one.words, other.words) }]
        : [],
    ),
  );
  const found = new Map<number, number>();
  const used = new Set<number>();
  for (const { from, to } of possible.sort((a, b) => b.score - a.score)) {
    if (found.has(from) || used.has(to)) continue;
    found.set(from, to);
    used.add(to);
  }
  return found;
}
