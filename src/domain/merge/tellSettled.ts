import { successorsOf } from "../department/successorsOf";
import { versionKey } from "./Decision";
import { conflictId, entryFacts, withDecision, type EntryMerge } from "./EntryMerge";
import type {
  AcceptedChange,
  ChangeKind,
  Conflict,
  ConflictType,
  MergeInfo,
  MergeQuestion,
} from "./MergeOutcome";
import type { Proposal } from "./Proposal";
import type { Settled } from "./settleTarget";
import { filesOf, versionsOf } from "./versionsOf";

/** The changes of a block that were taken, one a copy. */
export function acceptedBy(
  { taken, target, after }: Settled,
  { at }: EntryMerge,
): AcceptedChange[] {
  return taken.flatMap(({ from, change }) =>
    from.department === null
      ? []
      : [
          {
            ...entryFacts(at),
            file: from.copy.file,
            department: from.department,
            change: kindOf(change),
            before: target.ours?.text ?? "",
            after: after ?? "",
          },
        ],
  );
}

function kindOf({ was, is }: Proposal["change"]): ChangeKind {
  if (was === null) return "added";
  return is === null ? "removed" : "changed";
}

/** What is worth knowing of a change that was taken. */
export function infosOf({ taken }: Settled, merge: EntryMerge): MergeInfo[] {
  const { sheetName, position } = entryFacts(merge.at);
  const departments = new Set(taken.map(({ from }) => from.department));
  return taken.flatMap((proposal) => {
    const { was, is } = proposal.change;
    const info = (type: MergeInfo["type"], before: string, after: string): MergeInfo => ({
      type,
      file: proposal.from.copy.file,
      sheetName,
      position,
      before,
      after,
      texts: [],
    });
    const renamed = renamedTag(proposal, merge);
    return [
      ...(was && !is ? [info("block-deleted-by-owner", was.text, "")] : []),
      ...(renamed ? [info("department-renamed", ...renamed)] : []),
      ...(departments.size > 1 ? [info("joint-block-identical", "", is?.text ?? "")] : []),
    ];
  });
}

/** The names before and after, where a former department's tag became that of one which took over from it. */
function renamedTag(
  { change: { was, is } }: Proposal,
  { known }: EntryMerge,
): [string, string] | null {
  if (!was?.tag || !is?.tag || was.set === is.set) return null;
  const tookOver = was.departments.some((name) =>
    successorsOf(name, known.profile).some((one) => is.departments.includes(one)),
  );
  return tookOver ? [was.departments.join("・"), is.departments.join("・")] : null;
}

/** Whose a former department's block is: one question a copy and name. */
export function questionsOf(settled: readonly Settled[]): MergeQuestion[] {
  return settled.flatMap(({ target }) =>
    target.proposals.flatMap(({ verdict, from }): MergeQuestion[] => {
      if (verdict.kind !== "ask") return [];
      const { former, candidates } = verdict;
      return [{ code: "several-successors", file: from.copy.file, former, candidates }];
    }),
  );
}

/**
 * Changes that would be taken and cannot be written: their rows are gone from the master, a formula is in the way, or the
 * text would be read as somebody else's. They are listed instead.
 */
export function notWritten(
  changing: readonly Settled[],
  merge: EntryMerge,
  type: ConflictType & ("row-missing" | "same-block-divergent"),
): Conflict[] {
  return changing.flatMap(({ target, taken }): Conflict[] => {
    if (taken.length === 0) return [];
    const { block } = target;
    const versions = versionsOf(taken, null);
    const standing = target.ours?.text ?? "";
    const { conflict } = withDecision(
      {
        ...entryFacts(merge.at),
        id: conflictId(
          merge.at,
          type,
          "unwritten",
          block.set,
          versionKey(target.was?.text ?? ""),
          ...(target.ordinal > 0 ? [`#${target.ordinal}`] : []),
        ),
        seen: [standing, ...versions.map(({ text }) => text)].map(versionKey),
        type,
        files: filesOf(versions),
        departments: block.tag ? block.departments : merge.at.owners,
        base: target.was?.text ?? "",
        standing,
        versions,
        likeliest: null,
        decidable: false,
      },
      merge.decisions,
    );
    return [conflict];
  });
}
