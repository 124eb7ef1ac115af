import type { Profile } from "../profile/Profile";
import type { BlockTarget } from "./BlockTarget";
import { sameBlock, type MergeBlock } from "./MergeBlock";
import { pairBlocks } from "./pairBlocks";
import type { Proposal } from "./Proposal";

/** What one copy did to an entry. */
export type Round = {
  /** The entry as it was sent; the changes are about these very blocks. */
  readonly base: readonly MergeBlock[];
  readonly proposals: readonly Proposal[];
};

type Open = { was: MergeBlock | null; ours: MergeBlock | null; proposals: Proposal[] };

/**
 * Brings the changes of copies together by the block of the master that they are about. Copies of an older version are
 * held against what they were made from. New blocks of the same departments are one where they stand in the same order.
 */
export function targetsOf(
  rounds: readonly Round[],
  ours: readonly MergeBlock[],
  profile: Profile,
): BlockTarget[] {
  const targets = new Map<string, Open>();
  const add = (key: string, was: MergeBlock | null, own: MergeBlock | null, proposal: Proposal) => {
    const target = targets.get(key) ?? { was, ours: own, proposals: [] };
    target.was ??= was;
    target.proposals.push(proposal);
    targets.set(key, target);
  };
  const shared = broughtBySeveral(rounds);
  for (const { base, proposals } of rounds) {
    const { pairs, onlyThere } = pairBlocks(base, ours, profile);
    const counterparts = new Map(pairs);
    const counts = new Map<string, number>();
    for (const proposal of proposals) {
      const { was, is } = proposal.change;
      if (was) {
        const own = counterparts.get(was) ?? null;
        add(own ? `ours ${own.index}` : `gone ${was.set} ${was.words}`, was, own, proposal);
      } else if (is) {
        const own = onlyThere.filter(({ set }) => set === is.set);
        const there = ours.find((block) => sameBlock(block, is));
        if (there) add(`ours ${there.index}`, null, there, proposal);
        else if (own.length === 0 && shared.has(sayingOf(is)))
          add(`new ${sayingOf(is)}`, null, null, proposal);
        else {
          const nth = nextOf(counts, `${proposal.from.copy.file}\n${is.set}`);
          const place = own[nth] ?? null;
          add(place ? `ours ${place.index}` : `new ${is.set} ${nth}`, null, place, proposal);
        }
      }
    }
  }
  return [...targets.values()];
}

/** What a block says, and for whom. */
function sayingOf({ set, words }: MergeBlock): string {
  return `${set} = ${words}`;
}

/** New blocks that stand in several copies word for word. */
function broughtBySeveral(rounds: readonly Round[]): ReadonlySet<string> {
  const files = new Map<string, Set<string>>();
  for (const { from, change } of rounds.flatMap(({ proposals }) => proposals)) {
    if (change.was || !change.is) continue;
    const key = sayingOf(change.is);
    files.set(key, (files.get(key) ?? new Set()).add(from.copy.file));
  }
  return new Set([...files].flatMap(([key, all]) => (all.size > 1 ? [key] : [])));
}

/** Which of a copy's new blocks of these departments it is. */
function nextOf(counts: Map<string, number>, key: string): number {
  const count = counts.get(key) ?? 0;
  counts.set(key, count + 1);
  return count;
}
