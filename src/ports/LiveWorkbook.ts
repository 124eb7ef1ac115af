import type { Interval } from "../domain/cells/Interval";
import type { Position } from "../domain/cells/Position";
import type { Span } from "../domain/cells/Span";
import type { SheetVisibility, WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import type { Applied, ApplyFailure, Command } from "../domain/edit/Command";
import type { Fill } from "../domain/edit/SheetEdit";
import type { Protection } from "../domain/edit/Protection";
import type { Validation } from "../domain/edit/Validation";
import type { ValidationWords } from "../domain/edit/ValidationWords";
import type { Draft } from "../domain/place/Draft";
import type { Result } from "../domain/Result";

export type SheetSummary = {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly active: boolean;
  readonly protected: boolean;
};

/** The selected cell: the top left of the selection, as the sheet shows it. */
export type Selection = { readonly sheetId: string; readonly position: Position };

/**
 * Something that somebody (a person here, a co-author, not this add-in) did to a sheet. `cells`: what it holds, its rows
 * included · `sheets`: it is new, gone, or has another name · `activated`: it is in front now, and nothing has changed.
 */
export type SheetChange = {
  readonly kind: "cells" | "sheets" | "activated";
  readonly sheetId: string;
  readonly remote: boolean;
};

/** What a person should know of a cell before it is written. */
export type CellLook = {
  readonly sheetId: string;
  readonly position: Position;
  /** Several fonts or colours inside the cell, which a write in Excel loses. */
  readonly mixedFormatting: boolean;
  readonly fill: Fill;
};

/** Some rows of a sheet. */
export type SheetRows = { readonly sheetId: string; readonly rows: Interval };

/** Some cells of a sheet. */
export type SheetArea = { readonly sheetId: string; readonly area: Span };

/** What a data validation says; `none`: nothing; `mixed`: not one and the same in all of the area. */
export type FoundWords = ValidationWords | "none" | "mixed";

export type Progress = { readonly done: number; readonly total: number };
/** How a long piece of work is watched and stopped. An `AbortSignal` fits `signal`. */
export type Running = {
  readonly signal?: { readonly aborted: boolean };
  readonly onProgress?: (progress: Progress) => void;
};

export type ReadFailure = {
  readonly code: "cell-editing" | "sheet-missing" | "cancelled" | "host-failure";
  readonly detail: string;
};

/** A command as the journal knows it. `intent`: begun, and not known to have been finished. */
export type JournalEntry = {
  readonly command: Command;
  readonly state: "intent" | "done" | "undone";
  /** The drafts that it took out of the notebook (`Command.confirms`), as they were. */
  readonly confirmed: readonly Draft[];
};

/**
 * Where a cell that a command wrote stands today: rows get inserted and sorted. `sheetId` and `from` as the command has
 * them; `to` on the sheet of today, null where it cannot be found for certain.
 */
export type Move = {
  readonly sheetId: string;
  readonly from: Position;
  readonly to: Position | null;
};

export type Stop = () => void;

/** The workbook that is open in Excel. The only way in which anything is ever written into it is `apply` and `undo`. */
export interface LiveWorkbook {
  /** True where the workbook is open for reading alone: what is written cannot be saved under its own name. */
  readOnly(): Promise<Result<boolean, ReadFailure>>;
  /** All sheets in tab order, without their contents. */
  sheets(): Promise<Result<readonly SheetSummary[], ReadFailure>>;
  /** All sheets, or those named, with their contents. */
  read(
    sheetIds?: readonly string[],
    running?: Running,
  ): Promise<Result<WorkbookSnapshot, ReadFailure>>;
  look(
    cells: readonly { sheetId: string; position: Position }[],
  ): Promise<Result<readonly CellLook[], ReadFailure>>;
  /** The hidden rows among those of each sheet: nobody is told when a person hides or shows rows. */
  hiddenRows(
    sheets: readonly SheetRows[],
  ): Promise<Result<readonly (readonly Interval[])[], ReadFailure>>;
  /** The validation of each area; `other` where it is no plain list, or not one and the same. */
  validations(areas: readonly SheetArea[]): Promise<Result<readonly Validation[], ReadFailure>>;
  /** What the validation of each area says. */
  validationWords(areas: readonly SheetArea[]): Promise<Result<readonly FoundWords[], ReadFailure>>;
  /** Whether the cells of each area are locked; null where some are and some are not. */
  locked(areas: readonly SheetArea[]): Promise<Result<readonly (boolean | null)[], ReadFailure>>;
  /** The protection of each sheet. */
  protections(sheetIds: readonly string[]): Promise<Result<readonly Protection[], ReadFailure>>;
  /**
   * Writes a command's edits (DESIGN.md, "the one door"). Edits that no longer fit are refused one by one, and so are those
   * whose rows have moved since the sheet was read last.
   */
  apply(command: Command, running?: Running): Promise<Result<Applied, ApplyFailure>>;
  /**
   * Takes back a journaled command, skipping places changed since. `at`: now, ISO 8601. Cells that `moves` does not name
   * are looked for at their old address. What is lost or protected can be undone later: the command stays `done` with it.
   * `emptied`: ids of drafts that it confirmed and that have no text any more; they are not to be drafts again.
   */
  undo(
    commandId: string,
    at: string,
    running?: Running,
    moves?: readonly Move[],
    emptied?: readonly string[],
  ): Promise<Result<Applied, ApplyFailure>>;
  /**
   * An intent is declared finished as it stands; nothing is written into cells. `moves` as for `undo`. `refused`: texts of
   * which it cannot be told whether they stand. Those whose place is lost stay drafts, for a person to look.
   */
  settle(commandId: string, moves?: readonly Move[]): Promise<Result<Applied, ApplyFailure>>;
  /** Newest first. */
  journal(): Promise<Result<readonly JournalEntry[], ReadFailure>>;
  select(sheetId: string, position: Position): Promise<Result<null, ReadFailure>>;
  selection(): Promise<Result<Selection, ReadFailure>>;
  /** Both listeners begin once no cell is being edited; the promise is rejected where the host cannot tell such events. */
  onSelection(listener: (selection: Selection) => void): Promise<Stop>;
  /** Sheets changed, added, renamed, activated, deleted – by anybody but this add-in. */
  onChange(listener: (change: SheetChange) => void): Promise<Stop>;
}
