import type { SheetEdit } from "../../domain/edit/SheetEdit";
import type { KeptCommand } from "./journalEntries";
import type { JournalRecord } from "./journalRecord";
import type { PlanPiece } from "./Plan";
import { findSheet, type SheetNames } from "./sheetNames";

/** The pieces of a plan that goes back to a journaled command: its edits, turned by `turn`, on the sheets of today. */
export function keptPieces(
  command: KeptCommand,
  sheets: SheetNames,
  turn: (edit: SheetEdit) => SheetEdit,
): PlanPiece[] {
  return command.parts.map(({ partId, xml, record }) => ({
    kept: { id: partId, xml },
    intent: { ...record, state: "intent" },
    edits: record.edits.map((edit) => ({
      ...turn(edit),
      sheetId: findSheet(sheets, edit.sheetId, record.sheetNames[edit.sheetId]),
    })),
  }));
}

/** The command's records, renumbered: a part may have been lost in a crash. */
export function keptRecords(command: KeptCommand): JournalRecord[] {
  const parts = command.parts.length;
  return command.parts.map(({ record }, part) => ({ ...record, part, parts }));
}
