import { samePosition } from "../../src/domain/cells/Position";
import type { ApplyFailure, Command } from "../../src/domain/edit/Command";
import { invertCommandEdits } from "../../src/domain/edit/invertCommandEdits";
import {
  invertEdit,
  isCellEdit,
  isStructural,
  type SheetEdit,
} from "../../src/domain/edit/SheetEdit";
import type { HiddenChange } from "../../src/domain/filter/HiddenRows";
import type { Draft } from "../../src/domain/place/Draft";
import { askedAgain, stillAsked } from "../../src/domain/place/narrowedDraft";
import { refuse, succeed } from "../../src/domain/Result";
import type { JournalEntry, LiveWorkbook } from "../../src/ports/LiveWorkbook";
import type { MemoryCells } from "./memoryCells";

/** The drafts of the notebook, and what the next write is to answer. */
export type DoorNotes = {
  readonly failure: () => ApplyFailure | null;
  readonly drafts: () => readonly Draft[];
  readonly keep: (drafts: readonly Draft[]) => void;
  /** Rows that were hidden, and rows that were shown again. */
  readonly keepRows: (change: HiddenChange) => void;
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
      const result = cells.write(command.id, command.edits, command.name === "confirmDrafts");
      if (!result.ok) return result;
      const applied = result.value;
      const drafts = notes.drafts();
      const isConfirmed = ({ id }: Draft) => command.confirms.includes(id);
      const confirmed = drafts.filter(isConfirmed);
      notes.keep([
        ...drafts.filter((draft) => !isConfirmed(draft)),
        ...draftsWritten(command, applied.written).flatMap((draft) =>
          narrows(command, draft)
            ? (stillAsked(
                draft,
                drafts.find(({ id }) => id === draft.id),
              ) ?? [])
            : draft,
        ),
      ]);
      if (command.rows) notes.keepRows(command.rows);
      journal.unshift({
        command: { ...command, edits: applied.written },
        state: "done",
        confirmed,
      });
      return succeed(applied);
    },
    undo: async (commandId, _at, _running, moves = [], emptied = []) => {
      const entry = journal[indexOf(commandId)];
      if (!entry) return refuse({ code: "nothing-to-undo", detail: commandId, restored: true });
      const { command } = entry;
      const confirmed = entry.confirmed.filter(({ id }) => !emptied.includes(id));
      const textless = entry.confirmed.filter(({ id }) => emptied.includes(id));
      const moveOf = (edit: SheetEdit) =>
        isCellEdit(edit) && !command.edits.some(isStructural)
          ? moves.find(
              ({ sheetId, from }) => sheetId === edit.sheetId && samePosition(from, edit.position),
            )
          : undefined;
      const today = (edit: SheetEdit): SheetEdit => {
        const to = moveOf(edit)?.to;
        return isCellEdit(edit) && to ? { ...edit, position: to } : edit;
      };
      const isLost = (edit: SheetEdit) => moveOf(edit)?.to === null;
      const lost = command.edits.filter(isLost);
      const kept = command.edits.filter((edit) => {
        const colours = edit.kind === "setFill" && textless.some((draft) => isOf(draft, [edit]));
        return !isLost(edit) && !colours;
      });
      const result = cells.write(command.id, invertCommandEdits(kept.map(today)), true);
      if (!result.ok) return result;
      const applied = result.value;
      const left = lost.map((edit) => ({ edit: invertEdit(edit), reason: "place-lost" as const }));
      journal[indexOf(commandId)] =
        lost.length === 0
          ? { ...entry, state: "undone" }
          : { ...entry, command: { ...command, edits: lost }, confirmed: [] };
      const standing = draftsWritten(command, lost);
      const gone = new Set(command.drafts.map((draft) => draft.id));
      for (const { id } of standing) gone.delete(id);
      const back = new Set(confirmed.map(({ id }) => id));
      const now = notes.drafts();
      const rest = now.filter(({ id }) => !gone.has(id) && !back.has(id));
      const find = (some: readonly Draft[], { id }: Draft) => some.find((one) => one.id === id);
      const asked = confirmed.map((one) =>
        askedAgain(one, find(command.drafts, one), find(now, one)),
      );
      notes.keep([...rest, ...asked]);
      const { hides = [], reveals = [] } = command.rows ?? {};
      notes.keepRows({ hides: reveals, reveals: hides });
      return succeed({ ...applied, refused: [...applied.refused, ...left] });
    },
    settle: async (commandId) => {
      const entry = journal[indexOf(commandId)];
      if (entry) journal[indexOf(commandId)] = { ...entry, state: "done" };
      return succeed({ commandId, written: [], refused: [], differences: [] });
    },
    journal: async () => succeed([...journal]),
  };
}

function isOf({ place }: Draft, edits: readonly SheetEdit[]): boolean {
  return edits.some(
    (edit) =>
      isCellEdit(edit) &&
      edit.sheetId === place.sheetId &&
      samePosition(edit.position, place.lastPosition),
  );
}

function narrows(command: Command, draft: Draft): boolean {
  return command.confirms.includes(draft.id) && !isOf(draft, command.edits);
}

/** A draft that only waits for fewer departments has no edit, and stands. */
function draftsWritten(command: Command, written: readonly SheetEdit[]): readonly Draft[] {
  return command.drafts.filter((draft) => isOf(draft, written) || !isOf(draft, command.edits));
}
