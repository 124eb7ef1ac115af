import type { CellContent } from "../../domain/cells/CellContent";
import { samePosition, type Position } from "../../domain/cells/Position";
import { gridOf, type SheetGrid } from "../../domain/cells/SheetGrid";
import type { SheetSnapshot } from "../../domain/cells/SheetSnapshot";
import { spanAnchor, spanContains, type Span } from "../../domain/cells/Span";
import { parseEntry } from "../../domain/entry/parseEntry";
import { editorKind, type EditorKind } from "../../domain/entryEdit/editorKind";
import { rowOwners } from "../../domain/entryEdit/ownBlocks";
import { plainText } from "../../domain/entryEdit/Unsaved";
import type { Place } from "../../domain/place/Place";
import { locate, type Location } from "../../domain/planSheet/locate";
import type { Meaning } from "../../domain/planSheet/Meaning";
import type { Entry, PlanSheet } from "../../domain/planSheet/PlanSheet";
import type { EditedCell } from "../../usecases/editCell";
import type { Understanding } from "../../usecases/understandWorkbook";
import { memoOfLast } from "./memoOfLast";
import type { PaneState } from "./PaneState";
import { shownSheet } from "./shownReading";

/** The cell that is edited in the tab 記入, as of the last reading. */
export type EditTarget = {
  readonly location: Location;
  /** null for cells of the form. */
  readonly entry: Entry | null;
  readonly meaning: Meaning;
  readonly cell: EditedCell;
  readonly span: Span;
  /** As the sheet shows it. */
  readonly shown: string;
  /** Its text; null where a formula, number or date stands there. */
  readonly text: string | null;
  readonly editor: EditorKind;
  /** Whose untagged text is. */
  readonly owners: readonly string[];
  /** The further texts of a cut-up entry, with their cells. */
  readonly slices: readonly { readonly position: Position; readonly text: string }[];
  /** A further cell of the entry goes on without a tag: whose words begin it cannot be seen in that cell alone. */
  readonly cutUp: boolean;
};

const grids = new WeakMap<SheetSnapshot, SheetGrid>();

/** Made once a reading. */
export function gridAt(understanding: Understanding, sheetId: string): SheetGrid | null {
  const sheet = understanding.snapshot.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return null;
  const grid = grids.get(sheet) ?? gridOf(sheet);
  grids.set(sheet, grid);
  return grid;
}

const remembered = memoOfLast(
  (understanding: Understanding, sheet: PlanSheet, row: number, column: number) =>
    targetAt(understanding, sheet, { row, column }),
);

/** null where the selected cell is none of the table. The same value for the same state. */
export function editTarget(state: PaneState): EditTarget | null {
  const { book, selection } = state;
  const sheet = shownSheet(state);
  if (book.kind !== "read" || !sheet || selection?.sheetId !== sheet.sheetId) return null;
  const { row, column } = selection.position;
  return remembered(book.understanding, sheet, row, column);
}

function targetAt(
  understanding: Understanding,
  sheet: PlanSheet,
  position: Position,
): EditTarget | null {
  const grid = gridAt(understanding, sheet.sheetId);
  const location = grid && locate(sheet, position);
  if (!grid || !location) return null;
  const { table, measure } = location;
  const entry =
    location.entry ??
    (location.column ? null : table.entries.find((one) => one.measure === measure)) ??
    null;
  const column = entry?.column ?? location.column;
  if (!column) return null;
  const at = entry ? cellOfEntry(entry, grid, position) : anchorAt(grid, position);
  const meaning: Meaning = entry?.meaning ?? { kind: column.kind, fiscalYear: null, party: null };
  const before: CellContent = grid.content(at);
  const place = entry
    ? placeOf(sheet, entry)
    : { ...formPlace(sheet, location, at), column: meaning };
  const text = plainText(before);
  return {
    location,
    entry,
    meaning,
    cell: { sheetId: sheet.sheetId, position: at, before, place },
    span: grid.span(at),
    shown: grid.text(at),
    text,
    editor: editorKind(meaning.kind, text ?? ""),
    owners: rowOwners(location.row, sheet, understanding.profile),
    slices: entry ? otherSlices(entry, grid, at) : [],
    cutUp: entry !== null && goesOnUntagged(entry, grid),
  };
}

/** The cell of an entry in which one is; its first one where one is in none of them. */
function cellOfEntry(entry: Entry, grid: SheetGrid, position: Position): Position {
  const cells = [entry.anchor, ...entry.slices];
  return cells.find((cell) => spanContains(grid.span(cell), position)) ?? entry.anchor;
}

function otherSlices(entry: Entry, grid: SheetGrid, at: Position) {
  return [entry.anchor, ...entry.slices]
    .filter((cell) => !samePosition(cell, at) && grid.text(cell) !== "")
    .map((position) => ({ position, text: grid.text(position) }));
}

/** Where no cell before has a tag, its words are untagged like theirs, and belong to the same. */
function goesOnUntagged({ anchor, slices }: Entry, grid: SheetGrid): boolean {
  let tagged = false;
  for (const cell of [anchor, ...slices]) {
    const { blocks } = parseEntry(grid.text(cell).trim());
    if (tagged && blocks[0]?.tag === null) return true;
    tagged ||= blocks.some(({ tag }) => tag !== null);
  }
  return false;
}

function anchorAt(grid: SheetGrid, position: Position): Position {
  return spanAnchor(grid.span(position));
}

function placeOf({ sheetId, sheetName }: PlanSheet, entry: Entry): Place {
  const { measure, meaning, role, ordinal, anchor } = entry;
  const named = { sheetId, sheetName, measure: measure.text, role, ordinal };
  return { ...named, column: meaning, lastPosition: anchor };
}

function formPlace({ sheetId, sheetName }: PlanSheet, { measure, row }: Location, at: Position) {
  const ordinal = Math.max(measure.rows.indexOf(at.row), 0);
  const named = { sheetId, sheetName, measure: measure.text, role: row.role, ordinal };
  return { ...named, lastPosition: at };
}
