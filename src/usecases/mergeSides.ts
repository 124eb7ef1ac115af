import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import type { Side } from "../domain/merge/MergeInput";
import { readPlanBook } from "../domain/planSheet/readPlanBook";
import type { ReadingAnswers } from "../domain/planSheet/ReadingAnswers";
import type { Profile } from "../domain/profile/Profile";
import type { MergeState } from "./MergeDesk";

type Known = { readonly profile: Profile; readonly answers: ReadingAnswers; readonly side: Side };
type Words = Pick<MergeState, "understanding" | "answers">;

/** A snapshot is never changed; understanding one takes longer than merging it. */
const known = new WeakMap<WorkbookSnapshot, Known>();

/** A workbook that takes part, understood with the words of the desk. */
export function sideOf(snapshot: WorkbookSnapshot, words: Words): Side {
  const before = knownSide(snapshot, words);
  if (before) return before;
  const { understanding, answers } = words;
  const { profile } = understanding;
  const side = { snapshot, book: readPlanBook(snapshot, profile, answers) };
  known.set(snapshot, { profile, answers, side });
  return side;
}

/** null where it has not been understood yet, with these words. */
export function knownSide(
  snapshot: WorkbookSnapshot,
  { understanding: { profile }, answers }: Words,
): Side | null {
  const before = known.get(snapshot);
  return before?.profile === profile && before.answers === answers ? before.side : null;
}
