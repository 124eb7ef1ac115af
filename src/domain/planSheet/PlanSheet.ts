import type { Interval } from "../cells/Interval";
import type { Position } from "../cells/Position";
import type { Meaning } from "./Meaning";
import type { PlanColumn } from "./PlanColumn";
import type { ReadingAnswers } from "./ReadingAnswers";

/** One measure (施策の展開): the unit that is planned and reported on. `index` counts within its table. */
export type Measure = {
  readonly index: number;
  /**
   * Texts of all levels, coarse to fine: title lines above the table, section rows, columns; the last one is the measure
   * itself. `""` where a level is not given.
   */
  readonly hierarchy: readonly string[];
  /** The measure's own text: the deepest level that is given. The only stable key across years. */
  readonly text: string;
  /** Rows of the sheet that belong to it, in order. */
  readonly rows: readonly [number, ...number[]];
};

/** One row of the table's body. */
export type PlanRow = {
  readonly row: number;
  readonly measure: Measure;
  /** The role as the profile spells it; the cell's own text where the profile does not know it; null without a role column. */
  readonly role: string | null;
  /** The roles that the role cell names: one as a rule, several in a collapsed cell, none without a role column. */
  readonly roles: readonly string[];
  readonly duty: string | null;
  /** The text of the owner column (担当課); null without one. */
  readonly owner: string | null;
};

/** One result, plan, project … cell group: the text that one party wrote for one measure (and role) in one place. */
export type Entry = {
  readonly column: PlanColumn;
  /** The column's meaning; in tables with years or 計画/実績 down the rows, the row's. */
  readonly meaning: Meaning;
  readonly measure: Measure;
  /** null where the entry belongs to the measure as a whole. */
  readonly role: string | null;
  /** Tells apart entries of one meaning, measure and role (rows of several departments): 0 for the first. */
  readonly ordinal: number;
  /** The first writable cell: where the entry is written. */
  readonly anchor: Position;
  /** Every cell of it from the top, the empty ones too: one as a rule, several where it is cut up or merges were taken apart. */
  readonly cells: readonly Position[];
  /** Further cells that hold slices of it (a cut-up entry); empty as a rule. */
  readonly slices: readonly Position[];
  /** The displayed text, slices joined by line breaks; `""` when nothing is written yet. */
  readonly text: string;
};

export type OtherRow = {
  readonly row: number;
  readonly kind: "section" | "subtotal" | "total" | "note" | "blank";
};

export type PlanTable = {
  readonly titleRows: Interval | null;
  /** The texts of the title lines, from the top. */
  readonly titles: readonly string[];
  readonly headerRows: Interval;
  /** The header once more, on later printed pages, with the title lines that repeat above it. */
  readonly repeatedHeaderRows: readonly Interval[];
  readonly columns: readonly PlanColumn[];
  readonly measures: readonly Measure[];
  readonly rows: readonly PlanRow[];
  readonly otherRows: readonly OtherRow[];
  /** In sheet order: by measure, then by column, then by row. */
  readonly entries: readonly Entry[];
  /** What its header leaves open. */
  readonly questions: readonly Question[];
};

export type QuestionCode =
  | "no-fiscal-year"
  | "unknown-column"
  | "duplicate-column"
  | "ambiguous-kind"
  | "header-shifted";

/** One possible answer; `answers` is what to keep when a person chooses it. */
export type QuestionChoice = {
  readonly meaning: Meaning | null;
  readonly answers: ReadingAnswers;
};

/**
 * A question that a person has to answer; its wording lives in `messages`. Columns in question take no part in anything
 * that needs the answer. `column` null: the question is about the whole header.
 */
export type Question = {
  readonly code: QuestionCode;
  readonly column: number | null;
  /** The header text in question. */
  readonly label: string;
  /** The likeliest first. */
  readonly choices: readonly QuestionChoice[];
};

/** A plan sheet (計画進捗表), understood. */
export type PlanSheet = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly hidden: boolean;
  /** The department whose sheet this is, where a workbook has one sheet a department; else null. */
  readonly department: string | null;
  readonly tables: readonly PlanTable[];
  /** The questions of all its tables. */
  readonly questions: readonly Question[];
};

/** Why a sheet is no plan sheet. `searched`: the rows in which a header was looked for. */
export type Declined = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly hidden: boolean;
  readonly reason: "empty" | "no-header" | "no-year-columns" | "no-rows" | "one-record-form";
  readonly searched: Interval | null;
};

export type SheetReading =
  | { readonly planSheet: true; readonly sheet: PlanSheet }
  | { readonly planSheet: false; readonly declined: Declined };

/** A workbook, understood: one reading a sheet, in tab order. */
export type PlanBook = {
  readonly file: string;
  readonly readings: readonly SheetReading[];
};
