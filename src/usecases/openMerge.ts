import type { Stamp } from "../domain/circulate/Stamp";
import { snapshotOf } from "../domain/circulate/stampOf";
import { succeed, type Result } from "../domain/Result";
import type { BackCopy } from "../domain/takeBack/BackCopy";
import { isLaterForm } from "../domain/takeBack/isLaterForm";
import { unkeepCopy } from "../domain/takeBack/keepCopy";
import type { KeptCopy } from "../domain/takeBack/KeptCopy";
import { noMergeWork, type MergeWork, type WrittenMerge } from "../domain/takeBack/MergeWork";
import type { MasterStamps, PartsFailure } from "../ports/CirculationParts";
import type { ReadFailure, Running } from "../ports/LiveWorkbook";
import type { MergeDeps } from "./MergeDeps";
import type { MergeDesk, MergeFailure, MergeState } from "./MergeDesk";
import { mergeNow } from "./mergeNow";
import { baseSideOf } from "./mergeSides";
import { understandWorkbook } from "./understandWorkbook";

/** Reads the workbook, the copies that it keeps and what was decided, and merges. Nothing is written. */
export async function openMerge(
  deps: MergeDeps,
  running?: Running,
): Promise<Result<MergeDesk, MergeFailure>> {
  const understanding = await understandWorkbook(deps, running);
  if (!understanding.ok) return understanding;
  const notes = await deps.notebook.read();
  if (!notes.ok) return notes;
  const stamps = await masterStamps(deps);
  if (!stamps.ok) return stamps;
  const copies = await deps.circulation.copies();
  if (!copies.ok) return copies;
  const words = { understanding: understanding.value, answers: notes.value.answers };
  const { stamp, earlier, base } = standingStamps(stamps.value, words);
  const foreign = stamps.value.current !== stamp;
  const known = stamp ? [stamp, ...earlier] : [];
  const kept = await unkeep(deps, foreign ? [] : copies.value, known);
  const id = stamp?.id ?? "";
  const work = notes.value.merge?.circulation === id ? notes.value.merge : noMergeWork(id);
  const written = await standing(deps, work);
  if (!written.ok) return written;
  const desk = await mergeNow(deps, {
    ...words,
    drafts: notes.value.drafts,
    ...{ stamp, earlier, base },
    ...kept,
    work,
    written: written.value,
  });
  return succeed(desk);
}

/**
 * What was circulated as the year before's form is not what this form's copies are made from: it stays in the workbook, for
 * undoing brings that form back, and counts for nothing.
 */
function standingStamps(
  { current, earlier }: MasterStamps,
  words: Pick<MergeState, "understanding" | "answers">,
): Pick<MergeState, "stamp" | "earlier" | "base"> {
  const none = { stamp: null, earlier: [], base: null };
  if (!current) return { ...none, earlier };
  const base = snapshotOf(current);
  return isLaterForm(words.understanding.book, baseSideOf(base, words).book)
    ? none
    : { stamp: current, earlier, base };
}

/** A damaged stamp is none: a person says what was circulated. */
async function masterStamps({
  circulation,
}: MergeDeps): Promise<Result<MasterStamps, PartsFailure>> {
  const stamps = await circulation.stamps();
  if (stamps.ok || stamps.failure.code !== "damaged") return stamps;
  return succeed({ current: null, earlier: [] });
}

async function unkeep(
  { breathe }: MergeDeps,
  kept: readonly KeptCopy[],
  stamps: readonly Stamp[],
): Promise<{ copies: readonly BackCopy[]; lost: readonly string[]; keptCharacters: number }> {
  const copies: BackCopy[] = [];
  const lost: string[] = [];
  let keptCharacters = 0;
  const bases = new Map<string, BackCopy["base"]>();
  for (const one of kept) {
    await breathe();
    keptCharacters += JSON.stringify(one).length;
    const copy = unkeepCopy(one, stamps);
    if (!copy) {
      lost.push(one.file);
      continue;
    }
    // Copies of one version share what they were made from: it is understood once.
    const key = one.base && JSON.stringify(one.base);
    const base = key === null ? copy.base : (bases.get(key) ?? copy.base);
    if (key !== null) bases.set(key, base);
    copies.push({ ...copy, base });
  }
  copies.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { copies, lost, keptCharacters };
}

/** What was written and taken back again counts no more. */
async function standing(
  { workbook }: MergeDeps,
  { written }: MergeWork,
): Promise<Result<readonly WrittenMerge[], ReadFailure>> {
  if (written.length === 0) return succeed([]);
  const journal = await workbook.journal();
  if (!journal.ok) return journal;
  const undone = new Set(
    journal.value.flatMap(({ command, state }) => (state === "undone" ? [command.id] : [])),
  );
  return succeed(written.filter(({ commandId }) => !undone.has(commandId)));
}
