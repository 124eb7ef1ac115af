import type { Applied, ApplyFailure, CommandName } from "../domain/edit/Command";
import { isWhole } from "../domain/edit/isWhole";
import { refuse, succeed, type Result } from "../domain/Result";
import type { JournalEntry, Move, ReadFailure, Running } from "../ports/LiveWorkbook";
import { unrollAnswers } from "../domain/rollOver/RolledAnswers";
import type { Deps } from "./Deps";
import { applyFailureOf } from "./applyFailureOf";
import { findMoves } from "./findMoves";
import { rowsStand } from "./rowsStand";
import { understandWorkbook } from "./understandWorkbook";

/** What the add-in wrote into this workbook, newest first; also by earlier sessions and on other PCs. */
export function history({ workbook }: Deps): Promise<Result<readonly JournalEntry[], ReadFailure>> {
  return workbook.journal();
}

/**
 * Takes back one command, each cell where it is today: rows may have been inserted since. Places changed since, and those
 * that cannot be found any more, are skipped and named.
 */
export async function undoCommand(
  deps: Deps,
  commandId: string,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const journal = await deps.workbook.journal();
  if (!journal.ok) return refuse(applyFailureOf(journal.failure));
  const entry = journal.value.find(({ command }) => command.id === commandId);
  return undoEntry(deps, commandId, entry, running);
}

/** What was taken back, and the name of the command that it was. */
export type Undone = Applied & { readonly name: CommandName };

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
  entry: JournalEntry | undefined,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const { workbook, now } = deps;
  // Only of entries is it known what they mean, and so where they are today.
  const { drafts = [], places = [] } = entry?.command ?? {};
  const known = drafts.length + places.length + (entry?.confirmed.length ?? 0);
  const rows = entry?.command.rows;
  if (!entry || (known === 0 && !rows)) return workbook.undo(id, now(), running);
  const understanding = await understandWorkbook(deps, running && { signal: running.signal });
  if (!understanding.ok) return refuse(applyFailureOf(understanding.failure));
  if (rows && !rowsStand(rows, understanding.value)) return refuse(rowsMoved(entry));
  const moves = findMoves(entry, understanding.value.book);
  const found = meansNothingYet(entry, moves) ? [] : moves;
  const undone = await workbook.undo(id, now(), running, found);
  if (undone.ok && entry.command.name === "rollOver") await giveAnswersBack(deps, id);
  return undone;
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

/**
 * A command that is taken back as a whole and was cut off: its places may mean something else until it is done – a new
 * year's, under last year's header. Its cells are looked for where it had them, and by what they hold.
 */
function meansNothingYet({ state, command }: JournalEntry, moves: readonly Move[]): boolean {
  return state === "intent" && isWhole(command) && moves.some(({ to }) => to === null);
}

/** Hiding or showing rows that have moved since: nobody's rows are touched. */
function rowsMoved({ command }: JournalEntry): ApplyFailure {
  const refused = command.edits.map((edit) => ({ edit, reason: "place-lost" as const }));
  return { code: "no-longer-fits", detail: "rows have moved", restored: true, refused };
}
