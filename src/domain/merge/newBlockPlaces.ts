import { sameBlock, type MergeBlock } from "./MergeBlock";
import type { Proposal } from "./Proposal";

/** A block that copies brought and that was not sent. */
type NewBlock = Proposal & { readonly is: MergeBlock };

/** One new block of the entry: the master's, where it has it by now, and all that copies say it is. */
export type NewPlace = { readonly ours: MergeBlock | null; readonly proposals: Proposal[] };

/**
 * Which of the new blocks of several copies are one: those of the same departments that say the same, then – for two
 * departments may write their joint block each in its own words – the others in the order in which they stand. Two blocks
 * of one copy are never one. A block that the master has already is that one; `unsent`: those of its blocks that were not
 * sent, which may be another version of a new one.
 */
export function newBlockPlaces(
  proposals: readonly Proposal[],
  ours: readonly MergeBlock[],
  unsent: ReadonlySet<MergeBlock>,
): NewPlace[] {
  const bySet = new Map<string, NewBlock[]>();
  for (const proposal of proposals) {
    const { was, is } = proposal.change;
    if (was !== null || is === null) continue;
    bySet.set(is.set, [...(bySet.get(is.set) ?? []), { ...proposal, is }]);
  }
  return [...bySet].flatMap(([set, blocks]) => {
    const there = ours
      .filter((own) => own.set === set)
      .map((own): Place => ({ ours: own, open: unsent.has(own), blocks: [] }));
    return fillPlaces(there, byCopy(blocks));
  });
}

/** Those of the copies that brought most first: what others brought fewer of finds its place among them. */
function byCopy(blocks: readonly NewBlock[]): NewBlock[][] {
  const copies = new Map<string, NewBlock[]>();
  for (const block of blocks) {
    const { file } = block.from.copy;
    copies.set(file, [...(copies.get(file) ?? []), block]);
  }
  return [...copies.values()].sort((a, b) => b.length - a.length);
}

/** `open`: for a block that says something else, too. */
type Place = {
  readonly ours: MergeBlock | null;
  readonly open: boolean;
  readonly blocks: NewBlock[];
};

function fillPlaces(places: Place[], copies: readonly NewBlock[][]): NewPlace[] {
  for (const blocks of copies) {
    const taken = new Set<Place>();
    const put = (block: NewBlock, place: Place) => {
      place.blocks.push(block);
      taken.add(place);
    };
    const free = () => places.filter((place) => !taken.has(place));
    const others = blocks.filter((block) => {
      const same = free().find((place) => says(place, block.is));
      if (same) put(block, same);
      return !same;
    });
    for (const block of others) {
      const place = free().find(({ open }) => open) ?? { ours: null, open: true, blocks: [] };
      if (!places.includes(place)) places.push(place);
      put(block, place);
    }
  }
  return places.flatMap(({ ours, blocks }) =>
    blocks.length === 0 ? [] : [{ ours, proposals: blocks }],
  );
}

function says({ ours, blocks }: Place, block: MergeBlock): boolean {
  return (ours !== null && sameBlock(ours, block)) || blocks.some(({ is }) => sameBlock(is, block));
}
