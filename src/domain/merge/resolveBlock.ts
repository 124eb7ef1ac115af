import type { BlockTarget, Resolution } from "./BlockTarget";
import { sameBlock, type MergeBlock } from "./MergeBlock";
import { mayWrite, type Proposal } from "./Proposal";

/**
 * Three-way: a change that only one side made is taken; the same change of several is taken once; two different ones are
 * a conflict. What the master has already is nobody's change any more. Each copy is held against what it was made from.
 */
export function resolveBlock({
  ours,
  proposals,
}: Pick<BlockTarget, "ours" | "proposals">): Resolution {
  const news = proposals.filter(mayWrite).filter(({ change }) => !sameOrGone(change.is, ours));
  const [first] = news;
  if (!first) return { kind: "keep" };
  const oursChanged = news.some(({ change }) => !sameOrGone(change.was, ours));
  const versions = distinct(news.map(({ change }) => change.is));
  if (!oursChanged && versions.length === 1)
    return { kind: "take", after: first.change.is, by: news };
  return { kind: "conflict", by: news, oursChanged };
}

function sameOrGone(a: MergeBlock | null, b: MergeBlock | null): boolean {
  return a === null || b === null ? a === b : sameBlock(a, b);
}

function distinct(blocks: readonly (MergeBlock | null)[]): (MergeBlock | null)[] {
  return blocks.filter(
    (block, index) => blocks.findIndex((other) => sameOrGone(block, other)) === index,
  );
}

/** Whether the block is several departments' together. */
export function isJoint(proposals: readonly Proposal[]): boolean {
  return proposals.some(({ verdict }) => verdict.kind === "own" && verdict.joint);
}
