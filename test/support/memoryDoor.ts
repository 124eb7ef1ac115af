import { samePosition } from "../../src/domain/cells/Position";
import type { ApplyFailure, Command } from "../../src/domain/edit/Command";
import { invertEdit, type SheetEdit } from "../../src/domain/edit/SheetEdit";
import type { Draft } from "../../src/domain/place/Draft";
import { refuse, succeed } from "../../src/domain/Result";
import type { JournalEntry, LiveWorkbook } from "../../src/ports/LiveWorkbook";
import type { MemoryCells } from "./memoryCells";

/** The drafts of the notebook, and what the next write is to answer. */
export type DoorNotes = {
  readonly failure: () => ApplyFailure | null;
  readonly drafts: () => readonly Draft[];
  readonly keep: (drafts: readonly Draft[]) => void;
};

/** What writes: journal and drafts are kept and taken back with the edits. */
export function memoryDoor(
  cells: MemoryCells,
  journal: JournalEntry[],
  notes: DoorNotes,
): Pick<LiveWorkbook, "apply" | "undo" | "settle" | "journal"> {
  const indexOf = (id: string) => journal.findIndex(({ command }) => command.id === id);
  return {
    apply: async (command) => {
      const failure = notes.failure();
      if (failure) return refuse(failure);
      const applied = cells.write(command.id, command.edits);
      const drafts = notes.drafts();
      const isConfirmed = ({ id }: Draft) => command.confirms.includes(id);
      const confirmed = drafts.filter(isConfirmed);
      notes.keep([
        ...drafts.filter((draft) => !isConfirmed(draft)),
        ...draftsWritten(command, applied.written),
      ]);
      journal.unshift({
        command: { ...command, edits: applied.written },
        state: "done",
        confirmed,
      });
      return succeed(applied);
    },
    undo: async (commandId, _at, _running, moves = []) => {
      const entry = journal[indexOf(commandId)];
      if (!entry) return refuse({ code: "nothing-to-undo", detail: commandId, restored: true });
      const { command, confirmed } = entry;
      const moveOf = ({ sheetId, position }: SheetEdit) =>
        moves.find((move) => move.sheetId === sheetId && samePosition(move.from, position));
      const isLost = (edit: SheetEdit) => moveOf(edit)?.to === null;
      const lost = command.edits.filter(isLost);
      const back = [...command.edits].reverse().filter((edit) => !isLost(edit));
      const applied = cells.write(
        command.id,
        back.map((edit) => ({
          ...invertEdit(edit),
          position: moveOf(edit)?.to ?? edit.position,
        })),
      );
      const left = lost.map((edit) => ({ edit: invertEdit(edit), reason: "place-lost" as const }));
      journal[indexOf(commandId)] =
        lost.length === 0
          ? { ...entry, state: "undone" }
          : { ...entry, command: { ...command, edits: lost }, confirmed: [] };
      const standing = draftsWritten(command, lost);
      const gone = new Set(command.drafts.map((draft) => draft.id));
      for (const { id } of standing) gone.delete(id);
      const rest = notes.drafts().filter((draft) => !gone.has(draft.id));
      notes.keep([...rest, ...confirmed]);
      return succeed({ ...applied, refused: [...applied.refused, ...left] });
    },
    settle: async (commandId) => {
      const entry = journal[indexOf(commandId)];
      if (entry) journal[indexOf(commandId)] = { ...entry, state: "done" };
      return succeed(null);
    },
    journal: async () => succeed([...journal]),
  };
}

function draftsWritten(command: Command, written: readonly SheetEdit[]): readonly Draft[] {
  return command.drafts.filter(({ place }) =>
    written.some(
      (edit) => edit.sheetId === place.sheetId && samePosition(edit.position, place.lastPosition),
    ),
  );
}
