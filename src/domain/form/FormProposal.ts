import type { Interval } from "../cells/Interval";
import type { Position } from "../cells/Position";
import type { SetContent, SheetEdit } from "../edit/SheetEdit";

/** A cell of a sheet, as `LiveWorkbook.look` asks for it. */
export type CellRef = { readonly sheetId: string; readonly position: Position };

/** What a person is told before the form is changed; the wording lives in `messages`. */
export type FormNotice =
  /** All new rows get the fonts, fills and borders of this row (zero-based), the one above them. */
  | { readonly code: "look-of-row-above"; readonly row: number }
  /** Fonts, fills, borders and comments stay in their rows; texts, merges and heights move. */
  | { readonly code: "look-stays" }
  /** Taken back, texts, merges and heights come again; fonts, fills and borders are those of the row above. */
  | { readonly code: "look-not-restored" }
  /** A label that holds for later measures, too, is kept: it goes to the next one's row. */
  | { readonly code: "label-kept"; readonly text: string }
  /** The neighbour's label is numbered in a form that is not known, so the new one has no number. */
  | { readonly code: "number-unknown"; readonly label: string }
  /** The numbers of so many other labels would have to follow; they do only if asked for (`renumbering`). */
  | { readonly code: "numbers-stay"; readonly count: number }
  /** Formulas end at the row above, so that they do not count the new rows. */
  | { readonly code: "formula-ends-above"; readonly cells: readonly CellRef[] };

/** Why the form is not changed. Nothing of it is possible then. */
export type FormRefusalCode =
  /** The measure, or the one it was to stand beside, is not in this table. */
  | "not-in-table"
  /** The sheet is protected. */
  | "sheet-protected"
  /** What the columns mean is an open question. */
  | "reading-unsure"
  /** The table has no column in which a measure's name stands. */
  | "no-measure-column"
  /** Years or 計画/実績 run down the rows. */
  | "axis-rows"
  /** The measure's rows are not one under another: a page or another row comes between. */
  | "rows-apart"
  /** Total rows, section rows or a page border lie between the measures. */
  | "other-rows-between"
  | "row-hidden"
  /** Text or merged cells stand beside the table in these rows. */
  | "beside-table"
  /** A merged area reaches over the border of the measure. */
  | "merge-crosses"
  /** A goal or direction would be torn apart, or the measure would get into another one. */
  | "crosses-border"
  /** The coarsest level is to be begun anew. */
  | "new-goal"
  /** The measure has no name. */
  | "no-text"
  /** A measure of this name stands in this place already. */
  | "same-measure"
  /** Cells that would move hold formulas. */
  | "formula"
  /** Formulas refer to these rows, and would not be as before after undo. */
  | "formula-refers"
  /** It is the table's only measure. */
  | "last-measure"
  /** It already stands at this end. */
  | "at-the-end"
  /** Read again, other measures would not be as they were. */
  | "others-would-change";

export type FormRefusal = {
  readonly code: FormRefusalCode;
  /** The cells in question; empty where there are none to be named. */
  readonly cells: readonly CellRef[];
};

/** A text that goes with a measure. `departments`: as its tags or its owner column name them; empty for shared text. */
export type GoingText = {
  readonly cell: CellRef;
  /** The column's header. */
  readonly label: string;
  readonly departments: readonly string[];
  readonly text: string;
};

/** A change of the form, to be shown first. */
export type FormProposal = {
  readonly sheetId: string;
  readonly edits: readonly SheetEdit[];
  /** Labels whose number would follow, if wanted: their addresses are those after `edits`. */
  readonly renumbering: readonly SetContent[];
  readonly notices: readonly FormNotice[];
  /** The rows that are new, have moved or go: after `edits`, for `removeMeasure` before them. */
  readonly rows: Interval;
  /** Cells of today whose text is written anew or goes: several fonts or colours inside them would be lost. */
  readonly looksAt: readonly CellRef[];
  /** The texts of entries that go; empty unless a measure is removed. */
  readonly going: readonly GoingText[];
};
