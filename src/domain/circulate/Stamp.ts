import type { CellContent } from "../cells/CellContent";
import type { Interval } from "../cells/Interval";
import type { SheetVisibility } from "../cells/SheetSnapshot";

/** The namespace of the custom XML part in which a stamp travels: one element whose text is the stamp as JSON. */
export const stampNamespace = "urn:plan-sheet-assistant:stamp";

/** Rows of one sheet of the base, zero-based. */
export type SentRows = { readonly sheetName: string; readonly rows: readonly Interval[] };

/** What a workbook that was circulated (配布) says of itself, so that it is known when it comes back. */
export type Stamp = {
  /** Of the plan's circulation in one year: the same in all its versions and copies, another in every other plan or year. */
  readonly id: string;
  readonly planName: string;
  readonly fiscalYear: number;
  /** 1 for the first time that it was circulated in this year, then counting up. */
  readonly version: number;
  /** When it was circulated, ISO 8601. */
  readonly at: string;
  /** For whom the copy was made, by name in the register; null in the master and in copies for everybody. */
  readonly department: string | null;
  /** The rows of the base that an extract was sent with; null where the workbook was sent whole. */
  readonly rows: readonly SentRows[] | null;
  /** What was circulated, the whole of it, also in an extract (`snapshotOf`). */
  readonly base: PackedBook;
};

/** A workbook's text, packed: every text once. Heights, widths, fonts and hidden rows are left out. */
export type PackedBook = {
  readonly file: string;
  readonly texts: readonly string[];
  readonly sheets: readonly PackedSheet[];
};

export type PackedSheet = {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Two numbers a cell: how far it is from the one before in reading order (`positionKey`), and its text's index. */
  readonly cells: readonly number[];
  /** By index of the cell: contents that are not the displayed text itself. */
  readonly contents: readonly (readonly [number, CellContent])[];
  /** Four numbers a merged area: its top row, left column, and how many rows and columns it has more than one. */
  readonly merges: readonly number[];
};

/** `damaged`: cannot be understood. `newer`: written by a newer version of the add-in. Either way it is left as it is. */
export type StampFailure = { readonly code: "damaged" | "newer"; readonly detail: string };
