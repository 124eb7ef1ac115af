import { refusalOf } from "../domain/merge/refusalOf";
import type { BackCopy } from "../domain/takeBack/BackCopy";
import { newCopies } from "../domain/takeBack/newCopies";
import { refuse, succeed, type Result } from "../domain/Result";
import type { Running } from "../ports/LiveWorkbook";
import { keepBack } from "./keepBack";
import type { MergeDeps } from "./MergeDeps";
import type { MergeDesk, MergeFailure, MergeState } from "./MergeDesk";
import { mergeNow } from "./mergeNow";
import { baseSideOf, copySideOf } from "./mergeSides";
import { readBack, type BackRefusal, type DroppedFile } from "./readBack";
import { updateMergeWork } from "./updateMergeWork";

export type { BackRefusal, DroppedFile } from "./readBack";

export type TakenBack = {
  readonly desk: MergeDesk;
  /** The copies that came in now, by `file`; one that was there already is not among them. */
  readonly taken: readonly string[];
  readonly refused: readonly BackRefusal[];
  /** Taken, and not kept in the workbook (too large): once the pane is closed they have to be dropped again. */
  readonly notKept: readonly string[];
};

/** So many files are read before those that are read are kept: closing the pane costs no more than these. */
const filesAtOnce = 12;

/**
 * Takes files back to a desk that has a base: reads them, refuses those of another plan or year, keeps the others in the
 * workbook, merges. A file of a known name is another copy, unless it says the same. Progress counts files; cancelling
 * keeps what is read by then.
 */
export async function takeBack(
  deps: MergeDeps,
  desk: MergeDesk,
  files: readonly DroppedFile[],
  running: Running = {},
): Promise<Result<TakenBack, MergeFailure>> {
  let state: MergeState = desk;
  const refused: BackRefusal[] = [];
  const notKept: string[] = [];
  for (let at = 0; at < files.length; at += filesAtOnce) {
    const came = await receive(deps, state, files.slice(at, at + filesAtOnce), {
      signal: running.signal,
      onProgress: ({ done }) => running.onProgress?.({ done: at + done, total: files.length }),
    });
    state = came.state;
    refused.push(...came.refused);
    notKept.push(...came.notKept);
  }
  const known = new Set(desk.copies);
  const taken = state.copies.filter((copy) => !known.has(copy)).map(({ file }) => file);
  const back = new Set(taken);
  const work = await updateMergeWork(deps, desk, (before) => ({
    ...before,
    dropAgain: [...new Set([...before.dropAgain.filter((file) => !back.has(file)), ...notKept])],
  }));
  if (!work.ok) return work;
  const copies = [...state.copies].sort((a, b) => (a.file < b.file ? -1 : 1));
  const lost = desk.lost.filter((file) => !back.has(file));
  const next = await mergeNow(deps, { ...state, copies, lost, work: work.value });
  return succeed({ desk: next, taken, refused, notKept });
}

type Received = Pick<TakenBack, "refused" | "notKept"> & { readonly state: MergeState };

/** Some files: read, judged and kept. */
async function receive(
  deps: MergeDeps,
  state: MergeState,
  files: readonly DroppedFile[],
  running: Running,
): Promise<Received> {
  const { stamp, earlier } = state;
  if (!stamp) throw new Error("Without a base (`adoptBase`) nothing can be taken back");
  const read = await readBack(deps, files, [stamp, ...earlier], running);
  const fitting: BackCopy[] = [];
  const refused: BackRefusal[] = [];
  for (const one of read) {
    await deps.breathe();
    const judged = one.ok ? judge(one.value, state) : one;
    if (judged.ok) fitting.push(judged.value);
    else refused.push(judged.failure);
  }
  const arrived = newCopies(state.copies, fitting);
  const { notKept, keptCharacters } = await keepBack(deps, arrived, stamp, state.keptCharacters);
  const copies = [...state.copies, ...arrived];
  return { state: { ...state, copies, keptCharacters }, refused, notKept };
}

/** What a stamp does not tell, the content does: another plan, another year, no plan at all. */
function judge(copy: BackCopy, state: MergeState): Result<BackCopy, BackRefusal> {
  const madeFrom = copy.base ?? state.base;
  if (!madeFrom) return succeed(copy);
  const base = baseSideOf(madeFrom, state);
  const refusal = refusalOf(base.book, copySideOf(copy, base, state).book, copy.file);
  return refusal ? refuse(refusal) : succeed(copy);
}
