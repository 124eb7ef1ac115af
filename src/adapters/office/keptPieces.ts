import { positionKey, type Position } from "../../domain/cells/Position";
import { isCellEdit, type SheetEdit } from "../../domain/edit/SheetEdit";
import type { Move } from "../../ports/LiveWorkbook";
import type { KeptCommand } from "./journalEntries";
import type { JournalRecord } from "./journalRecord";
import type { PlanPiece } from "./Plan";
import { findSheet, type SheetNames } from "./sheetNames";

/**
 * The pieces of a plan that goes back to a journaled command: its edits, turned by `turn`, on the sheets of today and
 * where `moves` says that their cells are today. The edits of a piece are those of its record, in the same order.
 */
export function keptPieces(
  command: KeptCommand,
  sheets: SheetNames,
  turn: (edit: SheetEdit) => SheetEdit,
  moves: readonly Move[] = [],
): PlanPiece[] {
  const moveOf = moveIndex(moves);
  return command.parts.map(({ partId, xml, record }) => {
    const lost = new Set<SheetEdit>();
    const edits = record.edits.map((kept): SheetEdit => {
      const move = moveOf(kept);
      const sheetId = findSheet(sheets, kept.sheetId, record.sheetNames[kept.sheetId]);
      const turned = { ...turn(kept), sheetId };
      const edit = isCellEdit(turned) && move?.to ? { ...turned, position: move.to } : turned;
      if (move?.to === null) lost.add(edit);
      return edit;
    });
    return { kept: { id: partId, xml }, intent: { ...record, state: "intent" }, edits, lost };
  });
}

function moveIndex(moves: readonly Move[]): (edit: SheetEdit) => Move | undefined {
  const keyOf = (sheetId: string, position: Position) => `${sheetId} ${positionKey(position)}`;
  const byCell = new Map(moves.map((move) => [keyOf(move.sheetId, move.from), move]));
  return (edit) => (isCellEdit(edit) ? byCell.get(keyOf(edit.sheetId, edit.position)) : undefined);
}

/** The command's records, renumbered: a part may have been lost in a crash. */
export function keptRecords(command: KeptCommand): JournalRecord[] {
  const parts = command.parts.length;
  return command.parts.map(({ record }, part) => ({ ...record, part, parts }));
}
