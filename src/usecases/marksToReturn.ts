import { isContentEdit } from "../domain/edit/SheetEdit";
import type { Draft } from "../domain/place/Draft";
import { resolveDrafts } from "../domain/place/resolveDrafts";
import type { PlanBook } from "../domain/planSheet/PlanSheet";
import type { JournalEntry } from "../ports/LiveWorkbook";

/** The drafts that a command confirmed, sorted by what taking it back would make of them. */
export type MarksToReturn = {
  /** 未確認 again: their text stands, or comes back with the command, or has to be looked for. */
  readonly returning: readonly Draft[];
  /** Their text has gone since, by an undo or by a person: an empty cell is nobody's draft. */
  readonly emptied: readonly Draft[];
};

export function marksToReturn({ command, confirmed }: JournalEntry, book: PlanBook): MarksToReturn {
  const found = resolveDrafts(confirmed, book);
  // Of a command that wrote texts, the draft's old address may not be the one at which its text comes back.
  const writesTexts = command.edits.some(isContentEdit);
  const isEmpty = confirmed.map((_, i) => !writesTexts && found[i]?.entry.text === "");
  return {
    returning: confirmed.filter((_, i) => !isEmpty[i]),
    emptied: confirmed.filter((_, i) => isEmpty[i]),
  };
}
