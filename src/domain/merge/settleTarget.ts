import type { BlockTarget, Resolution } from "./BlockTarget";
import { versionKey, type Decision } from "./Decision";
import { conflictId, entryFacts, withDecision, type EntryMerge } from "./EntryMerge";
import { formatTag } from "../entry/formatEntry";
import { mergeBlocksOf, sameBlock, withoutSpace, type MergeBlock } from "./MergeBlock";
import type { Conflict, ConflictType } from "./MergeOutcome";
import { mayWrite, type Proposal } from "./Proposal";
import { isJoint, resolveBlock } from "./resolveBlock";
import { filesOf, versionsOf } from "./versionsOf";

/** What becomes of one block of the master, and what is told of it. */
export type Settled = {
  readonly target: BlockTarget;
  /** The block's text from now on; null: none. As the master has it where nothing changes. */
  readonly after: string | null;
  /** The changes that are taken as they came. */
  readonly taken: readonly Proposal[];
  readonly conflicts: readonly Conflict[];
};

/** Decides what can be decided, and lists the rest with its texts. */
export function settleTarget(target: BlockTarget, merge: EntryMerge): Settled {
  const resolution = resolveBlock(target);
  const standing = target.ours?.text ?? null;
  const divergent = divergentIn(resolution);
  // What a person settled stays settled, also where the master says by now what was circulated.
  const settled = divergent !== null && isSettled(target, divergent, merge);
  const takes = resolution.kind === "take" && !settled;
  const resolved = takes ? takenText(resolution.after, target.ours, merge) : standing;
  const taken = takes ? resolution.by : [];
  const told: Told[] = [
    ...(divergent && !takes ? [divergent] : []),
    ...unlistedIn(taken),
    ...outsiders(target.proposals, resolved),
  ];
  let after = resolved;
  const conflicts = told.map((one) => {
    const { conflict, decision } = withDecision(
      conflictOf(target, one, resolved ?? "", merge),
      merge.decisions,
    );
    if (decision) after = decidedText(decision, after, merge);
    return conflict;
  });
  return { target, after, taken: after === resolved ? taken : [], conflicts };
}

/** What is in conflict, or would be if the master did not have one of the versions already. */
function divergentIn(resolution: Resolution): Told | null {
  if (resolution.kind === "keep") return null;
  const { by } = resolution;
  const type = isJoint(by) ? "joint-block-divergent" : "same-block-divergent";
  return { type, by, ours: resolution.kind === "conflict" && resolution.oursChanged };
}

function isSettled(target: BlockTarget, divergent: Told, merge: EntryMerge): boolean {
  if (merge.decisions.size === 0) return false;
  const conflict = conflictOf(target, divergent, target.ours?.text ?? "", merge);
  return withDecision(conflict, merge.decisions).decision !== null;
}

/** The words that came, under the tag that stands there: how a tag is written is nobody's change. */
function takenText(
  after: MergeBlock | null,
  ours: MergeBlock | null,
  { at }: EntryMerge,
): string | null {
  if (!after?.tag || !ours?.tag) return after?.text ?? null;
  const tag = formatTag({ ...ours.tag, break: ours.tag.break || after.tag.break });
  const [block] = mergeBlocksOf(tag + after.items, at.division);
  // （福祉課） is a tag before an item only; and the new words may stand under another tag.
  return block && sameBlock(block, after) ? tag + after.items : after.text;
}

/** Something to tell: of which proposals, and whether the master's own text is one of the versions. */
type Told = {
  readonly type: ConflictType;
  readonly by: readonly Proposal[];
  readonly ours: boolean;
};

/** Changes under a tag that nobody knows are taken, and told. */
function unlistedIn(taken: readonly Proposal[]): Told[] {
  const by = taken.filter(({ verdict }) => verdict.kind === "unlisted");
  return by.length > 0 ? [{ type: "unlisted-department", by, ours: false }] : [];
}

/** Changes by those whose block it is not; one that says what the result says is nothing to tell. */
function outsiders(proposals: readonly Proposal[], resolved: string | null): Told[] {
  const words = resolved === null ? null : withoutSpace(resolved);
  const byType = new Map<ConflictType, Proposal[]>();
  for (const proposal of proposals) {
    if (mayWrite(proposal)) continue;
    const { is } = proposal.change;
    if ((is === null ? null : withoutSpace(is.text)) === words) continue;
    const type = outsiderType(proposal);
    byType.set(type, [...(byType.get(type) ?? []), proposal]);
  }
  return [...byType].map(([type, by]) => ({ type, by, ours: false }));
}

function outsiderType({ verdict, change: { was, is } }: Proposal): ConflictType {
  if (verdict.kind === "shared") return "shared-cell-edit";
  if (was === null) return "foreign-block-added";
  return is === null ? "foreign-block-deleted" : "foreign-block-edit";
}

function conflictOf(
  target: BlockTarget,
  { type, by, ours }: Told,
  standing: string,
  { at }: EntryMerge,
): Omit<Conflict, "decision"> {
  const { was, block } = target;
  const versions = versionsOf(by, ours ? (target.ours?.text ?? "") : null);
  const base = was?.text ?? "";
  const likeliest = by.flatMap(({ verdict }) =>
    verdict.kind === "unlisted" ? [verdict.likeliest] : [],
  );
  return {
    ...entryFacts(at),
    // A new block has no words of its own yet: its departments tell which one it is.
    id: conflictId(
      at,
      type,
      block.set,
      was ? versionKey(was.text) : "",
      ...(target.ordinal > 0 ? [`#${target.ordinal}`] : []),
    ),
    seen: [...new Set([base, standing, ...versions.map(({ text }) => text)].map(versionKey))],
    type,
    files: filesOf(versions),
    departments: block.tag ? block.departments : at.owners,
    base,
    standing,
    versions,
    likeliest: likeliest[0] ?? null,
    decidable: true,
  };
}

function decidedText(
  { choice, outcome }: Decision,
  now: string | null,
  merge: EntryMerge,
): string | null {
  // Nothing is done then – also not to what was decided of the same block beside it.
  if (choice.kind === "keep") return now;
  if (standsAlready(outcome, merge)) return now;
  return outcome.trim() === "" ? null : outcome;
}

/** Several versions, one below the other, are blocks of their own once they are written. */
function standsAlready(outcome: string, { at }: EntryMerge): boolean {
  const [first, ...more] = mergeBlocksOf(outcome, at.division);
  if (!first || more.length === 0) return false;
  const there = mergeBlocksOf(at.ours?.text ?? "", at.division);
  return [first, ...more].every((block) => there.some((other) => sameBlock(block, other)));
}
