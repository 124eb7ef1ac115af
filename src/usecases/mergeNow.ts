import { mergeSteps } from "../domain/merge/mergeBooks";
import type { ReturnedCopy } from "../domain/merge/MergeInput";
import type { MergeOutcome } from "../domain/merge/MergeOutcome";
import type { Steps } from "../domain/merge/Steps";
import { sentRows } from "../domain/circulate/sentRows";
import { supersededCopies } from "../domain/takeBack/supersededCopies";
import { copyLines } from "./copyLines";
import type { MergeDeps } from "./MergeDeps";
import type { MergeDesk, MergeState } from "./MergeDesk";
import { baseSideOf, copySideOf } from "./mergeSides";

/**
 * Merges. Where several copies of one department came back, only those that count take part: whose a copy is shows only
 * when it is looked at, so that then it is merged a second time.
 */
export async function mergeNow(
  { breathe }: Pick<MergeDeps, "breathe">,
  state: MergeState,
): Promise<MergeDesk> {
  const { copies, work, understanding } = state;
  if (!state.base) return { ...state, outcome: null, lines: copyLines(state, null, new Set()) };
  const base = baseSideOf(state.base, state);
  const sides: ReturnedCopy[] = [];
  for (const copy of copies) {
    await breathe();
    const own = copy.base && baseSideOf(copy.base, state);
    sides.push({
      ...copySideOf(copy, own ?? base, state),
      file: copy.file,
      stamped: copy.stamp?.department ?? null,
      said: work.said.find(({ file }) => file === copy.file)?.department ?? null,
      base: own,
      sentRows: copy.stamp && sentRows(copy.stamp),
    });
  }
  const merge = (counting: readonly ReturnedCopy[]): Promise<MergeOutcome> =>
    inTurns(
      mergeSteps({
        base,
        master: { snapshot: understanding.snapshot, book: understanding.book },
        copies: counting,
        profile: understanding.profile,
        decisions: work.decisions,
        circulatedTo: work.circulatedTo,
        drafts: state.drafts,
      }),
      breathe,
    );
  const all = await merge(sides);
  const departments = new Map(all.copies.map(({ file, department }) => [file, department]));
  const superseded = supersededCopies(copies, (file) => departments.get(file) ?? null, work.chosen);
  const outcome =
    superseded.size > 0 ? await merge(sides.filter(({ file }) => !superseded.has(file))) : all;
  return { ...state, outcome, lines: copyLines(state, { all, outcome }, superseded) };
}

/** So many steps are taken before others have their turn: one takes a millisecond or less. */
const stepsATurn = 8;

async function inTurns<Answer>(
  steps: Steps<Answer>,
  breathe: MergeDeps["breathe"],
): Promise<Answer> {
  for (;;) {
    await breathe();
    for (let taken = 0; taken < stepsATurn; taken++) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
}
