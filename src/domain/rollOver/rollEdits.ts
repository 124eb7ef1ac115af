import { emptyContent } from "../cells/CellContent";
import type { Position } from "../cells/Position";
import { changesNothing, type SheetEdit } from "../edit/SheetEdit";
import type { Draft } from "../place/Draft";
import type { Place } from "../place/Place";
import type { WrittenPlace } from "../place/WrittenPlace";
import { formatAddress } from "../cells/address";
import type { Fill } from "../edit/Fill";
import type { RolledCell } from "./RolledCell";
import type { RollOverProposal } from "./RollOverProposal";

/**
 * The edits of a proposal, in the order in which they are kept: headings, what is emptied or moves over, drafts each
 * followed by the further cells of its entry – by which undoing knows these –, and the names of the sheets at the end.
 */
export function rollEdits({ headings, cells }: RollOverProposal): SheetEdit[] {
  const names = headings.filter(({ kind }) => kind === "renameSheet");
  const texts = headings.filter(({ kind }) => kind !== "renameSheet");
  const drafts = cells.filter(isDraft).flatMap(cellEdits);
  const others = cells.filter((cell) => !isDraft(cell)).flatMap(cellEdits);
  return [...texts, ...others, ...drafts, ...names].filter((edit) => !changesNothing(edit));
}

/** Is its text 未確認 from then on? */
export function isDraft({ how, after }: RolledCell): boolean {
  return how !== "emptied" && how !== "moved" && after.trim() !== "";
}

/** A cut-up entry becomes one cell – unless it keeps its text: then nothing of it is touched. */
function cellEdits(cell: RolledCell): SheetEdit[] {
  if (cell.how === "kept") return [];
  const { sheetId, position, beforeContent: before, afterContent: after } = cell;
  return [
    { kind: "setContent", sheetId, position, before, after },
    ...cell.slices.map((slice): SheetEdit => ({
      kind: "setContent",
      sheetId,
      position: slice.position,
      before: slice.content,
      after: emptyContent,
    })),
  ];
}

/** The 未確認 mark of a cell. `fillBefore`: the fill to give back, where it is coloured as a draft. `file`: this workbook. */
export function draftOfRolled(
  cell: RolledCell,
  id: string,
  file: string,
  fillBefore: Fill | null,
): Draft {
  const { from, sheetName, position, after: text, departments } = cell;
  const sheet = from?.sheetName ?? sheetName;
  const source = { file, sheet, cell: formatAddress(from?.position ?? position) };
  return { id, place: placeOf(cell), text, from: source, departments, fillBefore };
}

/**
 * What cells are, so that undoing finds them when rows have moved since: those that are no drafts, and – `replaced`, ids –
 * drafts that take the place of others, whose own place is gone then. Those whose row may be no row any more are left out:
 * they are looked for where they were.
 */
export function rolledPlaces(
  { cells }: RollOverProposal,
  replaced: ReadonlySet<string>,
): WrittenPlace[] {
  return cells
    .filter((cell) => cell.rowStays && (!isDraft(cell) || replaced.has(cell.id)))
    .flatMap((cell) => {
      const place = placeOf(cell);
      const written = (position: Position, text: string) => ({ place, position, text });
      return [
        written(cell.position, cell.after),
        ...cell.slices.map(({ position }) => written(position, "")),
      ];
    });
}

function placeOf(cell: RolledCell): Place {
  const { sheetId, sheetName, measure, role, meaning, ordinal, position } = cell;
  const { kind, fiscalYear, party } = meaning;
  const column = { kind, fiscalYear, party };
  return {
    sheetId,
    sheetName,
    measure: measure.text,
    role,
    column,
    ordinal,
    lastPosition: position,
  };
}
