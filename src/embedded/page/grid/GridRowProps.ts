import type { GridSelection } from "./GridSelection";
import type { Piece } from "./planPieces";
import type { SheetLayout } from "./SheetLayout";

export type GridRowProps = {
  readonly layout: SheetLayout;
  readonly row: number;
  /** The pieces that begin in this row, in the frozen columns and in the window. */
  readonly frozen: readonly Piece[];
  readonly pieces: readonly Piece[];
  /** Null where the selection does not touch this row, so that it need not be rendered again. */
  readonly selection: GridSelection | null;
  /** Whether the row is frozen. */
  readonly pinned: boolean;
  readonly idPrefix: string;
  /** Whether columns are left out between the frozen ones and the window. */
  readonly gap: boolean;
};
