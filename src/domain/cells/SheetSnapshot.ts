import type { CellContent } from "./CellContent";
import type { Interval } from "./Interval";
import type { Span } from "./Span";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** One cell that is not empty: `text` as Excel shows it (for understanding), `content` (for undoing). */
export type SnapshotCell = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly content: CellContent;
};

/**
 * A worksheet as data, at one moment. Sparse: empty cells are left out, so are the cells under a merge.
 * `cells` are in reading order. `id` is stable while the workbook is open, also when the sheet is renamed.
 */
export type SheetSnapshot = {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly cells: readonly SnapshotCell[];
  readonly merges: readonly Span[];
  readonly hiddenRows: readonly Interval[];
  readonly hiddenColumns: readonly Interval[];
};

/** All sheets of a workbook, in tab order. `file` is its file name, as far as it is known. */
export type WorkbookSnapshot = {
  readonly file: string;
  readonly sheets: readonly SheetSnapshot[];
};
