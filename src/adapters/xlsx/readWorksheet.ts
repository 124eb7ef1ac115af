import { comparePositions } from "../../domain/cells/Position";
import type { SheetSnapshot, SnapshotCell } from "../../domain/cells/SheetSnapshot";
import { succeed, type Result } from "../../domain/Result";
import type { CellContext } from "./cellContent";
import { joinIntervals } from "./HiddenRows";
import type { Package } from "./Package";
import { fault, type ReadFault } from "./ReadFault";
import type { Reading } from "./Reading";
import { visibleUnderMerges } from "./visibleUnderMerges";
import type { SheetEntry } from "./workbookPart";
import { WorksheetHandler } from "./WorksheetHandler";
import { spreadsheetNamespaces } from "./xml/namespaces";
import { readPart } from "./xml/readPart";

/** Reads one sheet; null where the part holds no worksheet but a chart or dialog sheet. */
export async function readWorksheet(
  book: Package,
  part: string,
  sheet: SheetEntry,
  context: CellContext,
  reading: Reading,
): Promise<Result<SheetSnapshot | null, ReadFault>> {
  const handler = new WorksheetHandler(context, reading, part);
  const read = await readPart(
    book,
    { name: part, namespaces: spreadsheetNamespaces, handler },
    reading,
  );
  if (!read.ok) return read;
  if (handler.root === "chartsheet" || handler.root === "dialogsheet") return succeed(null);
  if (handler.root !== "worksheet") return fault("damaged", `${part}: no worksheet`);
  const cells = inReadingOrder(handler.cells);
  if (!cells) return fault("damaged", `${part}: a cell stands there twice`);
  const visible = visibleUnderMerges(cells, handler.merges);
  if (!visible) return fault("damaged", `${part}: merges overlap`);
  return succeed({
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    cells: visible,
    merges: handler.merges,
    hiddenRows: handler.hiddenRows.intervals(),
    hiddenColumns: joinIntervals(handler.hiddenColumns),
    ...handler.sizes.known(),
  });
}

/** Sorted only where the file is not; null where a position is taken twice. */
function inReadingOrder(cells: readonly SnapshotCell[]): readonly SnapshotCell[] | null {
  const rising = (list: readonly SnapshotCell[]) =>
    list.every((cell, index) => {
      const before = list[index - 1];
      return !before || comparePositions(before, cell) < 0;
    });
  if (rising(cells)) return cells;
  const sorted = [...cells].sort(comparePositions);
  return rising(sorted) ? sorted : null;
}
