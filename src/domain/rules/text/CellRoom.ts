import { positionKey } from "../../cells/Position";
import type { SheetSnapshot } from "../../cells/SheetSnapshot";
import { spanAnchor, type Span } from "../../cells/Span";
import { cellWidth, heightLimit } from "../../layout/cellSize";
import { defaultFontSize } from "../../layout/textHeight";

/** What a text has to get along with on paper, in points. `limit`: the height that its rows can be given at most. */
export type CellRoom = {
  readonly width: number;
  readonly limit: number;
  readonly fontSize: number;
};

/** A snapshot is never changed, and its cells are read for their entries as well as for their form. */
const known = new WeakMap<SheetSnapshot, ReadonlyMap<number, number>>();

/** Reads the room of a sheet's cells and merged areas; null where the widths of its columns are not known. */
export function roomReader(snapshot: SheetSnapshot): (span: Span) => CellRoom | null {
  const sizes = known.get(snapshot) ?? fontSizesOf(snapshot);
  known.set(snapshot, sizes);
  return (span) => {
    const width = cellWidth(snapshot, span);
    const fontSize = sizes.get(positionKey(spanAnchor(span))) ?? defaultFontSize;
    return width === null ? null : { width, limit: heightLimit(span), fontSize };
  };
}

function fontSizesOf({ cells }: SheetSnapshot): ReadonlyMap<number, number> {
  return new Map(
    cells.flatMap((cell) =>
      cell.fontSize === undefined ? [] : [[positionKey(cell), cell.fontSize] as const],
    ),
  );
}
