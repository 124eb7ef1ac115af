import { departmentsIn } from "../entry/departmentsIn";
import type { BlockSource, CarryBlock } from "./CarryBlock";
import type { BlockPick, CarryPicks } from "./CarryPicks";
import type { CarryCell } from "./CarryProposal";
import { sourceText } from "./composeBlock";
import { composeEntry } from "./composeEntry";
import { decideCell } from "./decideCell";
import { tellBlock } from "./plannedBlocks";
import { settleSuccession } from "./settleSuccession";
import { rememberedHere } from "./rememberedHere";

/**
 * A cell with what a person picked for its blocks, and decided anew. What is not picked is as usual, whatever was picked
 * before; a pick for a block that the cell does not have, or for a source that it lacks, is none.
 */
export function repick(cell: CarryCell, picks: CarryPicks): CarryCell {
  const remembered = rememberedHere(cell, cell.basis.successions);
  const blocks = cell.blocks.map((block) =>
    pickBlock(block, picks[block.key] ?? {}, cell, remembered),
  );
  const composed = composeEntry(cell.carried, blocks);
  const { before, beforeContent, basis } = cell;
  const picked = cell.blocks.some(({ key }) => picks[key] !== undefined);
  return {
    ...cell,
    ...decideCell({
      composed,
      carried: cell.carried,
      before,
      beforeContent,
      cutUp: cell.slices.length > 0,
      occupied: basis.occupied,
      certain: basis.certain,
      sources: picked ? null : sourcesOf(cell),
      profile: basis.profile,
    }),
    blocks,
    picks,
    composed,
    departments: departmentsIn(composed),
    renamed: renamedIn(blocks),
  };
}

function pickBlock(
  block: CarryBlock,
  pick: BlockPick,
  { basis: { tense } }: CarryCell,
  remembered: ReadonlyMap<string, string>,
): CarryBlock {
  const { plan } = block;
  const telling = { tense, accepted: pick.accepted ?? [] };
  return {
    ...block,
    plan: plan && tellBlock(plan.text, plan.sentences, telling),
    source: sourceOf(block, pick.source),
    successions: block.successions.map(({ former, candidates }) =>
      settleSuccession(former, candidates, {
        picked: pick.successors?.[former],
        remembered: remembered.get(former),
      }),
    ),
  };
}

function sourceOf({ plan, result }: CarryBlock, picked: BlockSource | undefined): BlockSource {
  const usual = plan ? "plan" : "none";
  switch (picked) {
    case "none":
      return "none";
    case "result":
      return result ? "result" : usual;
    case "both":
      return plan && result ? "both" : usual;
    default:
      return usual;
  }
}

function sourcesOf({ carried, blocks }: CarryCell): string[] {
  return [carried, ...blocks.flatMap(({ result }) => (result ? [result.text] : []))];
}

function renamedIn(blocks: readonly CarryBlock[]): CarryCell["renamed"] {
  const renamed = new Map<string, string>();
  for (const block of blocks.filter(({ successions }) => successions.length > 0)) {
    const names = departmentsIn(sourceText(block));
    for (const { former, successor } of block.successions)
      if (successor !== null && successor !== former && names.includes(former))
        renamed.set(former, successor);
  }
  return [...renamed].map(([from, to]) => ({ from, to }));
}
