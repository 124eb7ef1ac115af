import type { Interval } from "../cells/Interval";
import type { Position } from "../cells/Position";
import type { PlanColumn } from "./PlanColumn";

/** One measure (施策の展開): the unit that is planned and reported on. `index` counts within its table. */
export type Measure = {
  readonly index: number;
  /** Texts of all levels, coarse to fine; the last one is the measure itself. `""` where a level is not given. */
  readonly hierarchy: readonly string[];
  /** The measure's own text: the deepest level. The only stable key across years. */
  readonly text: string;
  /** Rows of the sheet that belong to it, in order. */
  readonly rows: readonly number[];
};

/** One row of the table's body. */
export type PlanRow = {
  readonly row: number;
  readonly measure: Measure;
  /** The role as the profile spells it; the cell's own text where the profile does not know it; null without a role column. */
  readonly role: string | null;
  readonly duty: string | null;
};

/** One result, plan, project … cell group: the text that one party wrote for one measure (and role) in one column. */
export type Entry = {
  readonly column: PlanColumn;
  readonly measure: Measure;
  /** null where the column's entries belong to the measure as a whole. */
  readonly role: string | null;
  /** The first writable cell: where the entry is written. */
  readonly anchor: Position;
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
  readonly headerRows: Interval;
  readonly repeatedHeaderRows: readonly Interval[];
  readonly columns: readonly PlanColumn[];
  readonly measures: readonly Measure[];
  readonly rows: readonly PlanRow[];
  readonly otherRows: readonly OtherRow[];
  /** In sheet order: by measure, then by column, then by role. */
  readonly entries: readonly Entry[];
};

/** A question that a person has to answer; its wording lives in `messages`. */
export type Question = {
  readonly code: "no-fiscal-year" | "unknown-column" | "duplicate-column";
  readonly column: number | null;
  /** The header text in question. */
  readonly label: string;
};

/** A plan sheet (計画進捗表), understood. */
export type PlanSheet = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly hidden: boolean;
  readonly tables: readonly PlanTable[];
  readonly questions: readonly Question[];
};

/** Why a sheet is no plan sheet. `searched`: the rows in which a header was looked for. */
export type Declined = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly hidden: boolean;
  readonly reason: "empty" | "no-header" | "no-year-columns" | "no-rows";
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
