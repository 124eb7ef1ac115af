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
  /** In points; absent where it is 11, Excel's default, or not known. */
  readonly fontSize?: number;
};

/** The size of each of these rows or columns in points; a hidden one is 0 points. */
export type LineSize = Interval & { readonly points: number };

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
  /** Widths as far as they are known, in order, never overlapping; other columns have the default. */
  readonly columnWidths?: readonly LineSize[];
  /** In points; absent where it is not known. */
  readonly defaultColumnWidth?: number;
  /** Heights, likewise. */
  readonly rowHeights?: readonly LineSize[];
  readonly defaultRowHeight?: number;
};

/** All sheets of a workbook, in tab order. `file` is its file name, as far as it is known. */
export type WorkbookSnapshot = {
  readonly file: string;
  readonly sheets: readonly SheetSnapshot[];
};
