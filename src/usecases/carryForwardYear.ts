import { emptyContent } from "../domain/cells/CellContent";
import { gridsOf } from "../domain/cells/gridsOf";
import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import type { CarryPair, PairChoice } from "../domain/carryForward/CarryPair";
import type { ContentAt } from "../domain/carryForward/carryCell";
import type {
  CarryCell,
  CarryProposal,
  CarryTense,
  Occupied,
} from "../domain/carryForward/CarryProposal";
import { draftOf } from "../domain/carryForward/draftOf";
import { editsOf } from "../domain/carryForward/editsOf";
import { findPairs } from "../domain/carryForward/findPairs";
import { pickedSuccessions } from "../domain/carryForward/pickedSuccessions";
import { mayBeWritten, proposeCarryForward } from "../domain/carryForward/proposeCarryForward";
import type { Applied, ApplyFailure, Command } from "../domain/edit/Command";
import { draftFill, type Fill, type SheetEdit } from "../domain/edit/SheetEdit";
import { succeed, type Result } from "../domain/Result";
import { zip } from "../domain/zip";
import type { ReadFailure, Running } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";
import type { LastYear } from "./openLastYear";
import { rememberPair } from "./rememberPair";
import type { Understanding } from "./understandWorkbook";

/** What would be written, and what a person should know before it is. */
export type CarryPreview = {
  readonly proposal: CarryProposal;
  /** The name of last year's file; null where last year's sheet stands in the open workbook. */
  readonly fromFile: string | null;
  /** Ids of cells with several fonts or colours inside; a write in Excel loses them. */
  readonly losesColours: ReadonlySet<string>;
  /** The fill of each target cell, by id. */
  readonly fills: ReadonlyMap<string, Fill>;
};

/** The pairs to choose from; `lastYear` null: within the open workbook. */
export function choosePairs(understanding: Understanding, lastYear: LastYear | null): PairChoice {
  return findPairs(lastYear?.book ?? understanding.book, understanding.book);
}

/**
 * What carrying the pair forward would write, with nothing picked; `repick` takes picks in, cell by cell. Nothing is written.
 */
export async function previewCarryForward(
  { workbook }: Deps,
  understanding: Understanding,
  lastYear: LastYear | null,
  pair: CarryPair,
  occupied: Occupied,
  tense: CarryTense = "draft",
): Promise<Result<CarryPreview, ReadFailure>> {
  const source = lastYear?.book ?? understanding.book;
  const contentAt = contentIn(understanding.snapshot);
  const { book, profile, successions } = understanding;
  const wishes = { occupied, tense, profile, successions };
  const proposal = proposeCarryForward(source, book, pair, wishes, contentAt);
  const written = [...proposal.cells, ...proposal.offered].filter(mayBeWritten);
  const looks = await workbook.look(written.map((cell) => cell.target));
  if (!looks.ok) return looks;
  const byCell = zip(written, looks.value);
  return succeed({
    proposal,
    fromFile: lastYear?.snapshot.file ?? null,
    losesColours: new Set(byCell.flatMap(([{ id }, look]) => (look.mixedFormatting ? [id] : []))),
    fills: new Map(byCell.map(([{ id }, { fill }]) => [id, fill])),
  });
}

/**
 * Writes the chosen cells as drafts (未確認) and remembers the pair and the successors that were picked. `colour`: also gives them the drafts' fill, except
 * where a cell has a fill that could not be given back.
 */
export async function carryForwardYear(
  deps: Deps,
  preview: CarryPreview,
  chosen: ReadonlySet<string>,
  colour: boolean,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const { cells: carried, offered, pair } = preview.proposal;
  const cells = [...carried, ...offered].filter(
    (cell) => chosen.has(cell.id) && cell.status !== "skip",
  );
  const applied = await deps.workbook.apply(commandOf(deps, preview, cells, colour), running);
  const successions = cells.flatMap(pickedSuccessions);
  if (applied.ok) await rememberPair(deps, pair, preview.fromFile, colour, successions);
  return applied;
}

function commandOf(
  { now, newId }: Deps,
  preview: CarryPreview,
  cells: readonly CarryCell[],
  colour: boolean,
): Command {
  const coloured = (cell: CarryCell): Fill | null => {
    const fill = preview.fills.get(cell.id);
    return colour && fill && fill.kind !== "other" ? fill : null;
  };
  const fillEdits = cells.flatMap((cell): SheetEdit[] => {
    const before = coloured(cell);
    const { sheetId, position } = cell.target;
    return before ? [{ kind: "setFill", sheetId, position, before, after: draftFill }] : [];
  });
  return {
    id: newId(),
    name: "carryForward",
    at: now(),
    edits: [...cells.flatMap(editsOf), ...fillEdits],
    drafts: cells.map((cell) => draftOf(cell, newId(), coloured(cell))),
    confirms: [],
  };
}

function contentIn(snapshot: WorkbookSnapshot): ContentAt {
  const gridAt = gridsOf(snapshot);
  return (sheetId, position) => gridAt(sheetId)?.content(position) ?? emptyContent;
}
