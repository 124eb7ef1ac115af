import { align, type Alignment } from "./Alignment";
import { copyDepartment } from "./copyDepartment";
import {
  changesInPlace,
  changesOfCopy,
  slotsByCell,
  type SlotChanges,
  type SlotsByCell,
} from "./CopyChanges";
import { formQuestions } from "./copyInfos";
import { entrySlots, type EntrySlot } from "./EntrySlot";
import type { KnownDepartments } from "./knownDepartments";
import type { MergeInput, ReturnedCopy, Side } from "./MergeInput";
import type { MergedCopy, MergeQuestion, RefusedCopy } from "./MergeOutcome";
import type { KnownCopy } from "./Proposal";
import { lineEdit } from "./lineEdit";
import { refusalOf } from "./refusalOf";
import type { Steps } from "./Steps";
import { sharedEdits, type SharedEdit } from "./sharedEdits";
import { textsElsewhere, type TextElsewhere } from "./textsElsewhere";

/** A copy that belongs to the plan, held against what it was made from. */
export type LookedAt = {
  readonly from: KnownCopy;
  readonly merged: MergedCopy;
  /** null: nothing but entries differs. */
  readonly toCopy: Alignment | null;
  /** What it was made from, found again in the master. */
  readonly toMaster: Alignment;
  readonly changes: readonly SlotChanges[];
  readonly questions: readonly MergeQuestion[];
  /** What it changed of the form, which is everybody's. */
  readonly formEdits: readonly SharedEdit[];
  /** What it says outside the plan's tables. */
  readonly elsewhere: readonly TextElsewhere[];
};

/** A version of the plan that copies were made from. */
type Version = {
  readonly toMaster: Alignment;
  readonly slots: readonly EntrySlot[];
  readonly byCell: SlotsByCell;
};

/** The copies of the plan, and those of another plan or year. */
export type LookedAtAll = {
  readonly copies: readonly LookedAt[];
  readonly refused: readonly RefusedCopy[];
};

/** Reads what every copy did, a step for each copy. */
export function* lookAtCopies(
  { base, master, copies, profile }: MergeInput,
  known: KnownDepartments,
): Steps<LookedAtAll> {
  const versions = new Map<Side, Version>();
  const versionOf = (side: Side): Version => {
    const before = versions.get(side);
    if (before) return before;
    const toMaster = align(side, master);
    const slots = entrySlots(toMaster, profile);
    const version = { toMaster, slots, byCell: slotsByCell(slots) };
    versions.set(side, version);
    return version;
  };
  const looked: LookedAt[] = [];
  const refused: RefusedCopy[] = [];
  for (const copy of inOrder(copies)) {
    const side = copy.base ?? base;
    const refusal = refusalOf(side.book, copy.book, copy.file);
    if (refusal) refused.push(refusal);
    else looked.push(lookAt({ copy, side, master, ...versionOf(side) }, known));
    yield;
  }
  return { copies: looked, refused };
}

/** By their names, for the outcome does not depend on the order in which they came. */
function inOrder(copies: readonly ReturnedCopy[]): ReturnedCopy[] {
  return [...copies].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

type Look = Version & {
  readonly copy: ReturnedCopy;
  readonly side: Side;
  readonly master: Side;
};

function lookAt(
  { copy, side, master, toMaster, slots, byCell }: Look,
  known: KnownDepartments,
): LookedAt {
  // Only entries differ: whatever else there is to tell needs no look at its form.
  const sameForm = copy.book === side.book;
  const toCopy = sameForm ? null : align(side, copy);
  const changes = toCopy ? changesOfCopy(slots, toCopy) : changesInPlace(byCell, side, copy);
  const { copy: merged, question } = copyDepartment(copy, changes, known);
  const questions = [
    ...(question ? [question] : []),
    ...(toCopy ? formQuestions(copy, toCopy) : []),
  ];
  const from = { copy, department: merged.department };
  const outside = toCopy ? lookOutside(from, toCopy, side, master) : noneOutside;
  return { from, merged, toCopy, toMaster, changes, questions, ...outside };
}

type Outside = Pick<LookedAt, "formEdits" | "elsewhere">;

const noneOutside: Outside = { formEdits: [], elsewhere: [] };

function lookOutside(from: KnownCopy, toCopy: Alignment, side: Side, master: Side): Outside {
  const texts = textsElsewhere(from.copy.snapshot, side.snapshot, master.snapshot, toCopy);
  const lines = texts.map((one) => ({ one, edit: lineEdit(from, one, toCopy) }));
  return {
    formEdits: [...sharedEdits(from, toCopy), ...lines.flatMap(({ edit }) => edit ?? [])],
    elsewhere: lines.flatMap(({ one, edit }) => (edit ? [] : [one])),
  };
}
