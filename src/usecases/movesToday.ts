import { isWhole } from "../domain/edit/isWhole";
import type { PlanBook } from "../domain/planSheet/PlanSheet";
import type { JournalEntry, Move } from "../ports/LiveWorkbook";
import { findMoves } from "./findMoves";

/** Where the cells of a command are today, for going back to it; none where its cells are to be looked for as it had them. */
export function movesToday(entry: JournalEntry, book: PlanBook): readonly Move[] {
  const moves = findMoves(entry, book);
  return meansNothingYet(entry, moves) ? [] : moves;
}

/**
 * A command that is taken back as a whole and was cut off: its places may mean something else until it is done – a new
 * year's, under last year's header. Its cells are looked for where it had them, and by what they hold.
 */
function meansNothingYet({ state, command }: JournalEntry, moves: readonly Move[]): boolean {
  return state === "intent" && isWhole(command) && moves.some(({ to }) => to === null);
}
