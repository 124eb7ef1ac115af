import { isWhole as staysTogether } from "../../domain/edit/isWhole";
import { isStructural } from "../../domain/edit/SheetEdit";
import type { JournalEntry } from "../../ports/LiveWorkbook";
import type { WrittenCommand } from "../../usecases/writtenHistory";

/** What undoing a command would do, as far as the last reading tells. */
export type UndoForecast = {
  /** It is taken back as a whole or not at all: rows, merged cells or protection belong to it, or a year. */
  readonly whole: boolean;
  /** How many cells go back to what they held; of a command that is taken back as a whole, all of them. */
  readonly back: number;
  readonly skipped: { readonly changed: number; readonly lost: number };
  /** Drafts that lose their mark with their text. */
  readonly draftsGo: number;
  /** Drafts that are unconfirmed again. */
  readonly draftsReturn: number;
};

export function undoForecast({ cells, marks }: WrittenCommand, entry: JournalEntry): UndoForecast {
  const { command } = entry;
  const count = (standing: string) => cells.filter((cell) => cell.standing === standing).length;
  const whole = isWhole(entry) || staysTogether(command);
  const before = new Set(command.confirms);
  const gone = command.drafts.filter(({ id }) => !before.has(id));
  const drafts = { draftsGo: gone.length, draftsReturn: marks };
  return whole
    ? { whole, back: cells.length, skipped: { changed: 0, lost: 0 }, ...drafts }
    : {
        whole,
        back: count("stands"),
        skipped: { changed: count("changed"), lost: count("lost") },
        ...drafts,
      };
}

/** The addresses of such a command's cells are those of their turn, so that nothing can be said of each by itself. */
export function isWhole({ command }: JournalEntry): boolean {
  return command.edits.some(isStructural);
}
