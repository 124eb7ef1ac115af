import type { Profile } from "../profile/Profile";
import type { BlockTarget } from "./BlockTarget";
import { sameBlock, type MergeBlock } from "./MergeBlock";
import { newBlockPlaces } from "./newBlockPlaces";
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
 * held against what they were made from.
 */
export function targetsOf(
  rounds: readonly Round[],
  ours: readonly MergeBlock[],
  profile: Profile,
): BlockTarget[] {
  const proposals = rounds.flatMap((round) => round.proposals);
  const targets = new Map<string, Open>();
  const targetAt = (key: string, own: MergeBlock | null): Open => {
    const target = targets.get(key) ?? { was: null, ours: own, proposals: [] };
    targets.set(key, target);
    return target;
  };
  const { counterpartOf, unsent } = standingNow(rounds, ours, profile);
  for (const proposal of proposals) {
    const { was } = proposal.change;
    if (!was) continue;
    const own = counterpartOf(was);
    const target = targetAt(own ? `ours ${own.index}` : `gone ${was.set} ${was.words}`, own);
    target.was ??= was;
    target.proposals.push(proposal);
  }
  const places = newBlockPlaces(proposals, ours, unsent);
  for (const [nth, { ours: own, proposals: brought }] of places.entries())
    targetAt(own ? `ours ${own.index}` : `new ${nth}`, own).proposals.push(...brought);
  return numbered([...targets.values()]);
}

/** Where the blocks that were sent stand in the master; `unsent`: what stands there besides. */
function standingNow(
  rounds: readonly Round[],
  ours: readonly MergeBlock[],
  profile: Profile,
): {
  readonly counterpartOf: (was: MergeBlock) => MergeBlock | null;
  readonly unsent: ReadonlySet<MergeBlock>;
} {
  const brought = broughtIn(rounds, ours);
  const counterparts = new Map<MergeBlock, MergeBlock>();
  const unsent = new Set<MergeBlock>();
  const known = new Map<string, ReadonlyMap<number, MergeBlock>>();
  for (const { base } of rounds) {
    const text = base.map((block) => block.text).join("\n\n");
    const found = known.get(text) ?? findBlocks(base, ours, brought, profile);
    known.set(text, found);
    const here = new Set(found.values());
    for (const own of ours) if (!here.has(own)) unsent.add(own);
    for (const block of base) {
      const own = found.get(block.index);
      if (own) counterparts.set(block, own);
    }
  }
  return { counterpartOf: (was) => counterparts.get(was) ?? null, unsent };
}

/** The master's block of each that was sent, by its index. What a copy brought is nobody's block under another tag. */
function findBlocks(
  base: readonly MergeBlock[],
  ours: readonly MergeBlock[],
  brought: ReadonlySet<MergeBlock>,
  profile: Profile,
): ReadonlyMap<number, MergeBlock> {
  const { pairs } = pairBlocks(base, ours, profile);
  const certain = pairs.filter(([was, own]) => was.set === own.set || !brought.has(own));
  return new Map(certain.map(([was, own]) => [was.index, own]));
}

/** The master's blocks that are a copy's new ones: of a first merge. */
function broughtIn(rounds: readonly Round[], ours: readonly MergeBlock[]): ReadonlySet<MergeBlock> {
  const added = rounds.flatMap(({ proposals }) =>
    proposals.flatMap(({ change: { was, is } }) => (was === null && is ? [is] : [])),
  );
  return new Set(ours.filter((own) => added.some((block) => sameBlock(block, own))));
}

/** Blocks of the same departments that say, or said, the same are told apart by their order. */
function numbered(targets: readonly Open[]): BlockTarget[] {
  const counts = new Map<string, number>();
  return targets.flatMap((target) => {
    const block = target.was ?? target.proposals[0]?.change.is;
    if (!block) return [];
    const key = `${block.set} ${target.was?.words ?? ""}`;
    const ordinal = counts.get(key) ?? 0;
    counts.set(key, ordinal + 1);
    return [{ ...target, block, ordinal }];
  });
}
