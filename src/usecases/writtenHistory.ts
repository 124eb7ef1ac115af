import { contentInWords, sameContent } from "../domain/cells/CellContent";
import { samePosition, type Position } from "../domain/cells/Position";
import { gridsOf } from "../domain/cells/gridsOf";
import type { SheetGrid } from "../domain/cells/SheetGrid";
import type { CommandName } from "../domain/edit/Command";
import type { SetContent, SheetEdit } from "../domain/edit/SheetEdit";
import { changedDepartments } from "../domain/entryEdit/changedDepartments";
import { locate } from "../domain/planSheet/locate";
import { measureTitle } from "../domain/planSheet/measureTitle";
import { planSheetsOf } from "../domain/planSheet/readPlanBook";
import type { JournalEntry, Move } from "../ports/LiveWorkbook";
import { findMoves } from "./findMoves";
import { marksToReturn } from "./marksToReturn";
import type { Understanding } from "./understandWorkbook";

/** `stands`: the cell holds what was written · `changed`: somebody wrote on · `lost`: nobody knows where it is now. */
export type Standing = "stands" | "changed" | "lost";

/** One cell that a command wrote. `position`: where it is today. `measure`, `column`: "" outside the tables. */
export type WrittenCell = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly position: Position;
  readonly measure: string;
  readonly column: string;
  readonly departments: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly standing: Standing;
};

/** One thing that the add-in did to the workbook. */
export type WrittenCommand = {
  readonly id: string;
  readonly name: CommandName;
  /** ISO 8601. */
  readonly at: string;
  readonly state: JournalEntry["state"];
  readonly cells: readonly WrittenCell[];
  /** Everything else it changed, by kind: rows, merges, heights, colours, lists, protection. */
  readonly others: ReadonlyMap<SheetEdit["kind"], number>;
  /** How many drafts are 未確認 again when it is taken back. */
  readonly marks: number;
  /** Something of it stands and can be taken back. */
  readonly undoable: boolean;
};

/** What the add-in wrote into this workbook, newest first, as it stands today. */
export function writtenHistory(
  journal: readonly JournalEntry[],
  understanding: Understanding,
): WrittenCommand[] {
  const gridAt = gridsOf(understanding.snapshot);
  return journal.map((entry) => {
    const { id, name, at, edits } = entry.command;
    const moves = findMoves(entry, understanding.book);
    const cells = edits
      .filter((edit) => edit.kind === "setContent")
      .map((edit) => writtenCell(edit, moves, gridAt, understanding));
    const others = new Map<SheetEdit["kind"], number>();
    for (const { kind } of edits)
      if (kind !== "setContent") others.set(kind, (others.get(kind) ?? 0) + 1);
    const marks = marksToReturn(entry, understanding.book).returning.length;
    const stands = isOfMarks(entry)
      ? marks > 0
      : cells.some(({ standing }) => standing === "stands") || others.size > 0;
    return {
      id,
      name,
      at,
      state: entry.state,
      cells,
      others,
      marks,
      undoable: entry.state !== "undone" && stands,
    };
  });
}

/** It has taken marks off drafts, and their colours. */
function isOfMarks({ command, confirmed }: JournalEntry): boolean {
  return confirmed.length > 0 && command.edits.every(({ kind }) => kind === "setFill");
}

function writtenCell(
  edit: SetContent,
  moves: readonly Move[],
  gridAt: (sheetId: string) => SheetGrid | null,
  { book }: Understanding,
): WrittenCell {
  const { sheetId } = edit;
  const move = moves.find(
    ({ sheetId: id, from }) => id === sheetId && samePosition(from, edit.position),
  );
  const position = move ? move.to : edit.position;
  const grid = gridAt(sheetId);
  const [before, after] = [contentInWords(edit.before), contentInWords(edit.after)];
  const sheet = planSheetsOf(book).find((one) => one.sheetId === sheetId);
  const location = sheet && position ? locate(sheet, position) : null;
  return {
    sheetId,
    sheetName: grid?.snapshot.name ?? "",
    position: position ?? edit.position,
    measure: location ? measureTitle(location.measure) : "",
    column: location?.column?.label ?? "",
    departments: changedDepartments(before, after),
    before,
    after,
    standing: standingOf(edit, position, grid),
  };
}

function standingOf(edit: SetContent, position: Position | null, grid: SheetGrid | null): Standing {
  if (!grid || !position) return "lost";
  return sameContent(grid.content(position), edit.after) ? "stands" : "changed";
}
