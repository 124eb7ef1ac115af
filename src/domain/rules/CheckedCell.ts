import type { CellContent } from "../cells/CellContent";
import type { Position } from "../cells/Position";
import type { Span } from "../cells/Span";
import type { Place } from "../place/Place";
import type { CellRoom } from "./text/CellRoom";

/** One cell as rules look at it: the anchor of its merge, what it shows and holds, and how it is remembered. */
export type CheckedCell = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly position: Position;
  /** The merged area, or the cell itself. */
  readonly span: Span;
  /** The displayed text. */
  readonly text: string;
  readonly content: CellContent;
  readonly place: Place;
  /** What its text has to get along with on paper; null or absent where the sheet's widths are not known. */
  readonly room?: CellRoom | null;
  /** The measure's name in one line, for people. */
  readonly measureTitle: string;
};
