import type { Applied, ApplyFailure, CommandName } from "../domain/edit/Command";
import { isContentEdit } from "../domain/edit/SheetEdit";
import { refuse, succeed, type Result } from "../domain/Result";
import type { JournalEntry, ReadFailure, Running } from "../ports/LiveWorkbook";
import { unrollAnswers } from "../domain/rollOver/RolledAnswers";
import type { Deps } from "./Deps";
import { applyFailureOf } from "./applyFailureOf";
import { marksToReturn } from "./marksToReturn";
import { movesToday } from "./movesToday";
import { rowsStand } from "./rowsStand";
import { understandWorkbook } from "./understandWorkbook";
import { withMarks } from "./withMarks";

/** What the add-in wrote into this workbook, newest first; also by earlier sessions and on other PCs. */
export function history({ workbook }: Deps): Promise<Result<readonly JournalEntry[], ReadFailure>> {
  return workbook.journal();
}

/** What was taken back. `drafts`: how many are 未確認 again. */
export type TakenBackCommand = Applied & { readonly drafts: number };

/**
 * Takes back one command, each cell where it is today: rows may have been inserted since. Places changed since, and those
 * that cannot be found any more, are skipped and named.
 */
export async function undoCommand(
  deps: Deps,
  commandId: string,
  running?: Running,
): Promise<Result<TakenBackCommand, ApplyFailure>> {
  const journal = await deps.workbook.journal();
  if (!journal.ok) return refuse(applyFailureOf(journal.failure));
  const entry = journal.value.find(({ command }) => command.id === commandId);
  return undoEntry(deps, commandId, entry, running);
}

/** The same, and the name of the command that it was. */
export type Undone = TakenBackCommand & { readonly name: CommandName };

/** Takes back the newest command that still stands. */
export async function undoLast(
  deps: Deps,
  running?: Running,
): Promise<Result<Undone, ApplyFailure>> {
  const journal = await deps.workbook.journal();
  if (!journal.ok) return refuse(applyFailureOf(journal.failure));
  const newest = journal.value.find((entry) => entry.state !== "undone");
  if (!newest) return refuse({ code: "nothing-to-undo", detail: "", restored: true });
  const { id, name } = newest.command;
  const undone = await undoEntry(deps, id, newest, running);
  return undone.ok ? succeed({ ...undone.value, name }) : undone;
}

async function undoEntry(
  deps: Deps,
  id: string,
  journaled: JournalEntry | undefined,
  running?: Running,
): Promise<Result<TakenBackCommand, ApplyFailure>> {
  const { workbook, now } = deps;
  const entry = journaled && (await withMarks(deps, journaled));
  // Only of entries is it known what they mean, and so where they are today.
  const { drafts = [], places = [] } = entry?.command ?? {};
  const known = drafts.length + places.length + (entry?.confirmed.length ?? 0);
  const rows = entry?.command.rows;
  if (!entry || (known === 0 && !rows)) {
    const undone = await workbook.undo(id, now(), running);
    return undone.ok ? succeed({ ...undone.value, drafts: 0 }) : undone;
  }
  const understanding = await understandWorkbook(deps, running && { signal: running.signal });
  if (!understanding.ok) return refuse(applyFailureOf(understanding.failure));
  if (rows && !rowsStand(rows, understanding.value)) return refuse(rowsMoved(entry));
  const { book } = understanding.value;
  const { returning, emptied } = marksToReturn(entry, book);
  const gone = emptied.map((draft) => draft.id);
  const undone = await workbook.undo(id, now(), running, movesToday(entry, book), gone);
  if (!undone.ok) return undone;
  if (entry.command.name === "rollOver") await giveAnswersBack(deps, id);
  const stands =
    entry.command.edits.some(isContentEdit) && !undone.value.written.some(isContentEdit);
  return succeed({ ...undone.value, drafts: stands ? 0 : returning.length });
}

/** What columns were said to mean under last year's headers. What cannot be kept is asked again. */
async function giveAnswersBack({ notebook }: Deps, commandId: string): Promise<void> {
  await notebook.update((content) => {
    const { answers, rolled = [] } = content;
    const own = rolled.find((one) => one.commandId === commandId);
    if (!own) return content;
    const others = rolled.filter((one) => one !== own);
    return { ...content, answers: unrollAnswers(answers, own), rolled: others };
  });
}

/** Hiding or showing rows that have moved since: nobody's rows are touched. */
function rowsMoved({ command }: JournalEntry): ApplyFailure {
  const refused = command.edits.map((edit) => ({ edit, reason: "place-lost" as const }));
  return { code: "no-longer-fits", detail: "rows have moved", restored: true, refused };
}
