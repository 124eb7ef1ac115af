import { keepCopy, keptCopyLimits } from "../domain/takeBack/keepCopy";
import type { BackCopy } from "../domain/takeBack/BackCopy";
import { newCopies } from "../domain/takeBack/newCopies";
import type { KeptCopy } from "../domain/takeBack/KeptCopy";
import { refuse, succeed, type Result } from "../domain/Result";
import type { Running } from "../ports/LiveWorkbook";
import type { MergeDeps } from "./MergeDeps";
import type { MergeDesk, MergeFailure } from "./MergeDesk";
import { mergeNow } from "./mergeNow";
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
 * Takes files back: reads them, refuses those of another plan or year, keeps the others in the workbook, merges. A file of
 * a known name is another copy, unless it says the same. Progress counts files; cancelling keeps what is read by then.
 */
export async function takeBack(
  deps: MergeDeps,
  desk: MergeDesk,
  files: readonly DroppedFile[],
  running: Running = {},
): Promise<Result<TakenBack, MergeFailure | NoBase>> {
  const { stamp, earlier } = desk;
  if (!stamp) return refuse({ code: "no-base" });
  let { copies, keptCharacters } = desk;
  const refused: BackRefusal[] = [];
  const taken: string[] = [];
  const notKept: string[] = [];
  for (let at = 0; at < files.length; at += filesAtOnce) {
    const some = files.slice(at, at + filesAtOnce);
    const read = await readBack(deps, some, [stamp, ...earlier], {
      ...running,
      onProgress: ({ done }) => running.onProgress?.({ done: at + done, total: files.length }),
    });
    refused.push(...read.flatMap((one) => (one.ok ? [] : [one.failure])));
    const arrived = newCopies(
      copies,
      read.flatMap((one) => (one.ok ? [one.value] : [])),
    );
    const packed = await pack(deps, arrived, desk, keptCharacters);
    const kept = await keep(deps, packed.kept);
    keptCharacters = packed.keptCharacters;
    notKept.push(...packed.tooLarge, ...(kept ? [] : packed.kept.map(({ file }) => file)));
    copies = [...copies, ...arrived];
    taken.push(...arrived.map(({ file }) => file));
  }
  copies = [...copies].sort((a, b) => (a.file < b.file ? -1 : 1));
  const back = new Set(taken);
  const work = await updateMergeWork(deps, desk, (before) => ({
    ...before,
    dropAgain: [...new Set([...before.dropAgain.filter((file) => !back.has(file)), ...notKept])],
  }));
  if (!work.ok) return work;
  const lost = desk.lost.filter((file) => !back.has(file));
  const next = await mergeNow(deps, { ...desk, copies, lost, keptCharacters, work: work.value });
  return succeed({ desk: next, taken, refused, notKept });
}

/** Nobody knows what was circulated (`adoptBase`). */
export type NoBase = { readonly code: "no-base" };

type Packed = {
  readonly kept: readonly KeptCopy[];
  readonly tooLarge: readonly string[];
  readonly keptCharacters: number;
};

async function pack(
  { breathe }: Pick<MergeDeps, "breathe">,
  copies: readonly BackCopy[],
  { stamp }: MergeDesk,
  before: number,
): Promise<Packed> {
  const kept: KeptCopy[] = [];
  const tooLarge: string[] = [];
  let keptCharacters = before;
  for (const copy of stamp ? copies : []) {
    await breathe();
    const packed = stamp && keepCopy(copy, stamp);
    const characters = JSON.stringify(packed).length;
    const fits =
      characters <= keptCopyLimits.copy && keptCharacters + characters <= keptCopyLimits.all;
    if (packed && fits) {
      kept.push(packed);
      keptCharacters += characters;
    } else tooLarge.push(copy.file);
  }
  return { kept, tooLarge, keptCharacters };
}

/** What the host does not take is told as what is too large: the copies are here, and not kept. */
async function keep({ circulation }: MergeDeps, copies: readonly KeptCopy[]): Promise<boolean> {
  return copies.length === 0 || (await circulation.keepCopies(copies)).ok;
}
