import type { HiddenChange } from "../filter/HiddenRows";
import type { Draft } from "../place/Draft";
import type { WrittenPlace } from "../place/WrittenPlace";
import type { SheetEdit } from "./SheetEdit";

/** What a person asked for, named; the pane and the journal show its wording from `messages`. */
export const commandNames = [
  "carryForward",
  "confirmDrafts",
  "repairLabels",
  "undo",
  "fixFindings",
  "addValidation",
  "removeValidation",
  "editEntry",
  "addMeasure",
  "moveMeasure",
  "removeMeasure",
  "protectForm",
  "unprotectForm",
  "filterRows",
  "showRows",
  "writeSummary",
  "mergeCopies",
  "mergeReport",
  "rollOver",
] as const;

export type CommandName = (typeof commandNames)[number];

/**
 * Edits that belong together: shown together, written together, undone together. They are carried out in their order.
 * `drafts` are the places that are 未確認 after it; `confirms` are ids of drafts that are no longer – or, with the same id
 * among `drafts`, only as it says there. Both are kept and taken back with the edits.
 */
export type Command = {
  /** Unique in the workbook. */
  readonly id: string;
  readonly name: CommandName;
  /** When it was asked for, ISO 8601. */
  readonly at: string;
  readonly edits: readonly SheetEdit[];
  readonly drafts: readonly Draft[];
  readonly confirms: readonly string[];
  /**
   * Departments that those drafts asked when it was made, by id. Where one asks others by now, nothing of the command is to
   * stay; not kept. Absent: whoever they ask.
   */
  readonly asked?: ReadonlyMap<string, readonly string[]>;
  /** What its cells are, where they are entries of a plan: undoing finds them where they stand then. */
  readonly places?: readonly WrittenPlace[];
  /** What it hides and shows again, of rows; such a command is carried out as a whole or not at all. */
  readonly rows?: HiddenChange;
};

/**
 * Why one edit of a command was not carried out. Everything else of the command was – unless it has structural edits
 * (`isStructural`): then nothing was, and the refusals stand in `ApplyFailure.refused`.
 */
export type EditRefusal =
  /** The cell holds something else than the edit expected. */
  | "changed-since"
  /** The cell lies under a merge whose anchor is elsewhere. */
  | "not-an-anchor"
  /** More than 32,767 characters. */
  | "too-long"
  /** The sheet is gone. */
  | "sheet-missing"
  /** The sheet is protected and this cell is locked, or its colour may not be changed. */
  | "protected"
  /** The cell has a pattern or a gradient, which could not be given back. */
  | "fill-not-plain"
  /** Rows or columns have moved since, and where the cell is today cannot be found for certain. */
  | "place-lost"
  /** Cells that are to be merged, or rows that are to go, hold text. */
  | "would-lose-text"
  /** A formula refers to rows that are to go: it would not come back by inserting them again. */
  | "would-break-formula"
  /** Merged areas are there, or reach in, that the edit did not expect. */
  | "merge-in-the-way"
  /** The row is hidden: its height could not be given back, and nobody would see it go. */
  | "row-hidden"
  /** Another kind of data validation is there, which could not be given back. */
  | "validation-not-plain"
  /** The values cannot be kept in a validation (`inlineList`). */
  | "list-not-inline"
  /** The words of a validation would be longer than Excel keeps them. */
  | "words-too-long"
  /** A password would be needed to take the protection off, or to put it back as it was. */
  | "password-needed"
  /** The structure of the workbook is protected: no sheet comes, goes or is renamed. */
  | "workbook-protected"
  /** Another sheet of the workbook has this name already. */
  | "name-taken"
  /** Excel does not take this as the name of a sheet: too long, or with a character that is not allowed. */
  | "name-unfit";

export type RefusedEdit = { readonly edit: SheetEdit; readonly reason: EditRefusal };

/** Excel kept something else than what was written; the workbook holds `found`. */
export type WriteDifference = { readonly edit: SheetEdit; readonly found: string };

export type Applied = {
  readonly commandId: string;
  readonly written: readonly SheetEdit[];
  readonly refused: readonly RefusedEdit[];
  readonly differences: readonly WriteDifference[];
};

/** Why nothing of a command was carried out. `restored: false` is the one case in which a person has to look. */
export type ApplyFailure = {
  readonly code:
    | "cell-editing"
    | "protected"
    | "read-only"
    | "payload-too-large"
    | "journal-full"
    | "nothing-to-undo"
    /** What is kept in the workbook (drafts) is damaged or newer; a write would lose track of its drafts. */
    | "notebook-unreadable"
    | "cancelled"
    /** A command that is carried out as a whole, and an edit of it does not fit any more: `refused` says which. */
    | "no-longer-fits"
    | "host-failure";
  /** The host's own code and words, for the record a person can copy. */
  readonly detail: string;
  /** True when the workbook is as it was before. */
  readonly restored: boolean;
  /** With `no-longer-fits`: the edits that do not fit, and why. */
  readonly refused?: readonly RefusedEdit[];
};
