import { formatAddress } from "../../domain/cells/address";
import { anchorOfEdit } from "../../domain/edit/anchorOfEdit";
import type { Applied, ApplyFailure, CommandName, RefusedEdit } from "../../domain/edit/Command";
import type { JournalEntry } from "../../ports/LiveWorkbook";

/** What the last command of this pane came to. */
export type Outcome =
  | {
      readonly kind: "done";
      readonly name: CommandName;
      readonly applied: Applied;
      /** After undo: how many drafts are 未確認 again; absent: none. */
      readonly drafts?: number;
      /** Drafts that were not found were dismissed, nothing was confirmed. */
      readonly dismissed?: boolean;
    }
  /** An unfinished command was declared finished as it stands. `unsure`: texts of which nobody can say whether they stand. */
  | { readonly kind: "settled"; readonly unsure?: readonly RefusedEdit[] }
  | {
      readonly kind: "failed";
      readonly failure: ApplyFailure;
      /** Asks for the same thing again. */
      readonly retry: () => void;
    };

/**
 * How many places were written: cells that were filled, or – after undo – put back, and areas that got or lost a list.
 * Fills are not counted, nor are the slices of a cut-up entry that became one cell.
 */
export function cellsWritten(applied: Pick<Applied, "written">, name: CommandName): number {
  return applied.written.filter(
    (edit) =>
      edit.kind === "setValidation" ||
      (edit.kind === "setContent" && (name === "undo" ? edit.before : edit.after).kind !== "empty"),
  ).length;
}

/** How many cells were refused; one whose text and colour were both refused counts once. */
export function refusedCells({ refused }: Applied): number {
  return new Set(refused.map(({ edit }) => `${edit.sheetId} ${formatAddress(anchorOfEdit(edit))}`))
    .size;
}

/**
 * What came of a command just now; null where it was carried out in an earlier session, or is what was taken back now. The
 * journal is read after it is known.
 */
export function appliedBy(outcome: Outcome | null, { command }: JournalEntry): Applied | null {
  return outcome?.kind === "done" &&
    outcome.name !== "undo" &&
    outcome.applied.commandId === command.id
    ? outcome.applied
    : null;
}
