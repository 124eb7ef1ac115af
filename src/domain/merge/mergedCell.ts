import { textContent, type CellContent } from "../cells/CellContent";
import type { WrittenPlace } from "../place/WrittenPlace";
import { placeOf } from "./describePlace";
import type { EntrySlot } from "./EntrySlot";
import type { MergedCell } from "./MergeOutcome";
import type { Settled } from "./settleTarget";
import type { PageCell } from "./Slot";
import { indexOf } from "./tableIndex";

/** A cell of the master's entry as it is to be written. */
export function mergedCell(
  cell: PageCell,
  after: string,
  changing: readonly Settled[],
  at: EntrySlot,
): MergedCell {
  const { page, position } = cell;
  return {
    ...placeOf(cell),
    before: page.grid.text(position),
    beforeContent: page.grid.content(position),
    after,
    afterContent: contentOf(after, changing, at),
    place: writtenPlace(cell, after),
  };
}

function writtenPlace(cell: PageCell, text: string): WrittenPlace | null {
  const { page, position } = cell;
  const entry = indexOf(page.part.table).entryAt(position);
  if (!entry) return null;
  const { kind, fiscalYear, party } = entry.meaning;
  const { sheetId, sheetName } = placeOf(cell);
  return {
    place: {
      sheetId,
      sheetName,
      measure: entry.measure.text,
      role: entry.role,
      column: { kind, fiscalYear, party },
      ordinal: entry.ordinal,
      lastPosition: entry.anchor,
    },
    position,
    text,
  };
}

/** A figure of a copy, or of what was circulated, stays a figure; a formula comes as what it shows. */
function contentOf(
  after: string,
  changing: readonly Settled[],
  { slot: { page, entry } }: EntrySlot,
): CellContent {
  const brought = changing.flatMap(({ target }) => target.proposals);
  const cells = [
    ...brought.flatMap(({ theirs }) => theirs.cells),
    ...entry.cells.map((cell) => ({
      text: page.grid.text(cell),
      content: page.grid.content(cell),
    })),
  ];
  const figure = cells.find(
    ({ text, content }) => content.kind === "value" && text.trim() === after.trim(),
  );
  return figure?.content ?? textContent(after);
}
