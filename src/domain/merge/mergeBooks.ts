import { positionKey } from "../cells/Position";
import type { Alignment } from "./Alignment";
import type { SlotChanges } from "./CopyChanges";
import { formInfos, spaceInfos } from "./copyInfos";
import type { Decision } from "./Decision";
import { slotKey } from "./describePlace";
import type { EntryMerge } from "./EntryMerge";
import type { EntrySlot } from "./EntrySlot";
import { judgeChange } from "./judgeChange";
import { knownDepartments, type KnownDepartments } from "./knownDepartments";
import { lookAtCopies, type LookedAt } from "./lookAtCopies";
import { mergeEntry } from "./mergeEntry";
import type { MergeInput } from "./MergeInput";
import { lineConflicts } from "./mergeLines";
import { joinNews, noNews, type MergeNews } from "./MergeNews";
import type { MergedCopy, MergeOutcome } from "./MergeOutcome";
import { mergeShared } from "./mergeShared";
import { mergeWarnings } from "./mergeWarnings";
import { orderOutcome } from "./orderOutcome";
import { doAll, type Steps } from "./Steps";
import { bySharedCell, type SharedEdit } from "./sharedEdits";
import type { Round } from "./targetsOf";
import { elsewhereInfos } from "./textsElsewhere";
import { withoutLostTags } from "./withoutLostTags";

type Decisions = ReadonlyMap<string, Decision>;

/**
 * Merges returned copies into the master, three-way and block by block (DOMAIN.md, "Merge"). Nothing is written: what
 * would be is in `cells`, and every block of every copy is there, in a conflict, or in a warning, question or refusal.
 */
export function mergeBooks(input: MergeInput): MergeOutcome {
  return doAll(mergeSteps(input));
}

/** The same, step by step: sixty copies take longer than a person waits for the answer to a click. */
export function* mergeSteps(input: MergeInput): Steps<MergeOutcome> {
  const { base, master, profile } = input;
  const known = knownDepartments([base.book], profile);
  const decisions = new Map(input.decisions.map((decision) => [decision.conflict, decision]));
  const { copies: looked, refused } = yield* lookAtCopies(input, known);
  const news: MergeNews[] = [];
  for (const entry of entryMerges(looked, known, decisions)) {
    news.push(mergeEntry(entry));
    yield;
  }
  news.push(...sharedNews(looked, decisions));
  for (const copy of looked) {
    news.push(copyNews(copy, decisions));
    yield;
  }
  const told = joinNews(news);
  yield;
  const copies = looked.map(({ merged }) => merged);
  const warnings = [
    ...told.warnings,
    ...mergeWarnings(master, told.cells, copies, profile, input.drafts),
  ];
  return orderOutcome(
    { ...told, copies, refused, warnings, notReturned: notReturned(input, known, copies) },
    master,
  );
}

/** Each entry of the master that copies changed, with everybody's changes. */
function entryMerges(
  copies: readonly LookedAt[],
  known: KnownDepartments,
  decisions: Decisions,
): EntryMerge[] {
  const entries = new Map<string, { at: EntrySlot; rounds: Round[] }>();
  for (const copy of copies) {
    for (const changes of copy.changes) {
      if (changes.changes.length === 0) continue;
      const key = entryKey(changes.at);
      const entry = entries.get(key) ?? { at: changes.at, rounds: [] };
      entry.rounds.push(roundOf(copy, changes, known));
      entries.set(key, entry);
    }
  }
  return [...entries.values()].map((entry) => ({ ...entry, decisions, known }));
}

/** The cell in the master, where several versions meet. */
function entryKey({ slot, ours }: EntrySlot): string {
  const [cell] = ours?.cells ?? [];
  return cell ? `${cell.page.part.sheet.sheetId} ${positionKey(cell.position)}` : slotKey(slot);
}

function roundOf(
  { from }: LookedAt,
  { at, base, changes, theirs }: SlotChanges,
  known: KnownDepartments,
): Round {
  const proposals = changes.map((change) => ({
    from,
    change,
    theirs,
    verdict: judgeChange(change, from.department, at.owners, known),
  }));
  return { base, proposals: withoutLostTags(proposals) };
}

function sharedNews(copies: readonly LookedAt[], decisions: Decisions): MergeNews[] {
  const toMaster = new Map<SharedEdit, Alignment>();
  for (const { formEdits, toMaster: own } of copies)
    for (const edit of formEdits) toMaster.set(edit, own);
  return bySharedCell([...toMaster.keys()]).map((edits) => mergeShared(edits, toMaster, decisions));
}

/** What is told of one copy alone. */
function copyNews(
  { from, toCopy, toMaster, changes, questions, elsewhere }: LookedAt,
  decisions: Decisions,
): MergeNews {
  return {
    ...noNews,
    conflicts: toCopy ? lineConflicts(from, toCopy, toMaster, decisions) : [],
    infos: [
      ...(toCopy ? formInfos(from.copy, toCopy) : []),
      ...elsewhereInfos(from.copy.file, elsewhere),
      ...spaceInfos(from.copy, changes),
    ],
    questions,
  };
}

/** Those to whom it was sent, or who have places in the plan, without a copy. */
function notReturned(
  { circulatedTo }: MergeInput,
  { inPlan }: KnownDepartments,
  copies: readonly MergedCopy[],
): string[] {
  const returned = new Set(copies.map(({ department }) => department));
  return (circulatedTo ?? inPlan).filter((department) => !returned.has(department));
}
