import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import type { Side } from "../domain/merge/MergeInput";
import { readCopyBook } from "../domain/merge/sameForm";
import { readPlanBook } from "../domain/planSheet/readPlanBook";
import type { ReadingAnswers } from "../domain/planSheet/ReadingAnswers";
import type { Profile } from "../domain/profile/Profile";
import type { BackCopy } from "../domain/takeBack/BackCopy";
import type { MergeState } from "./MergeDesk";

type Known = {
  readonly profile: Profile;
  readonly answers: ReadingAnswers;
  /** Of a copy: what it was made from. */
  readonly base: Side | null;
  readonly side: Side;
};
type Words = Pick<MergeState, "understanding" | "answers">;

/** A snapshot is never changed; understanding one takes longer than merging it. */
const known = new WeakMap<WorkbookSnapshot, Known>();

/** A base, understood with the words of the desk. */
export function baseSideOf(snapshot: WorkbookSnapshot, words: Words): Side {
  return sideOf(snapshot, null, words, (profile) => readPlanBook(snapshot, profile, words.answers));
}

/** A copy that was made from `base`. */
export function copySideOf(
  { snapshot }: Pick<BackCopy, "snapshot">,
  base: Side,
  words: Words,
): Side {
  return sideOf(snapshot, base, words, (profile) =>
    readCopyBook(base, snapshot, profile, words.answers),
  );
}

function sideOf(
  snapshot: WorkbookSnapshot,
  base: Side | null,
  { understanding: { profile }, answers }: Words,
  read: (profile: Profile) => Side["book"],
): Side {
  const before = known.get(snapshot);
  const same = before?.profile === profile && before.answers === answers && before.base === base;
  if (same) return before.side;
  const side = { snapshot, book: read(profile) };
  known.set(snapshot, { profile, answers, base, side });
  return side;
}
