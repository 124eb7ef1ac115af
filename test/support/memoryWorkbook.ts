import { emptyContent } from "../../src/domain/cells/CellContent";
import { samePosition, type Position } from "../../src/domain/cells/Position";
import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import type { Applied, ApplyFailure, Command } from "../../src/domain/edit/Command";
import { invertEdit, type Fill } from "../../src/domain/edit/SheetEdit";
import type { Draft } from "../../src/domain/place/Draft";
import { refuse, succeed } from "../../src/domain/Result";
import type {
  JournalEntry,
  LiveWorkbook,
  ReadFailure,
  Selection,
  SheetChange,
} from "../../src/ports/LiveWorkbook";
import { emptyNotebook, type Notebook, type NotebookContent } from "../../src/ports/Notebook";
import { cellKey, memoryCells, type MemoryCells } from "./memoryCells";

/** An open workbook in memory that behaves like the one door: compare first, journal, undo. */
export type MemoryWorkbook = {
  readonly workbook: LiveWorkbook;
  readonly notebook: Notebook;
  /** What a person does in Excel. */
  readonly person: {
    readonly types: (sheetId: string, position: Position, text: string) => void;
    readonly selects: (selection: Selection) => void;
  };
  /** What the next call answers instead of doing anything; taken once. */
  readonly fail: { read: ReadFailure | null; apply: ApplyFailure | null };
  readonly text: (sheetId: string, position: Position) => string;
  readonly fill: (sheetId: string, position: Position) => Fill;
  readonly notes: () => NotebookContent;
  readonly journal: JournalEntry[];
  readonly selection: () => Selection;
  readonly protect: (sheetId: string) => void;
  /** Cells with several colours inside: sheet id, row, column (zero-based), with spaces between. */
  readonly mixed: Set<string>;
  /** Something to wait for before a read goes on, so that a test can look at what is shown meanwhile. */
  hold: Promise<void> | null;
};

type Kept = { readonly notes?: NotebookContent; readonly journal?: readonly JournalEntry[] };

export function memoryWorkbook(snapshot: WorkbookSnapshot, kept: Kept = {}): MemoryWorkbook {
  const cells = memoryCells(snapshot);
  const mixed = new Set<string>();
  const journal: JournalEntry[] = [...(kept.journal ?? [])];
  let notes = kept.notes ?? emptyNotebook;
  const first = snapshot.sheets[0]?.id ?? "";
  let selection: Selection = { sheetId: first, position: { row: 0, column: 0 } };
  const selecting = new Set<(selection: Selection) => void>();
  const changing = new Set<(change: SheetChange) => void>();
  const select = (next: Selection) => {
    selection = next;
    for (const listener of selecting) listener(next);
  };
  const memory: MemoryWorkbook = {
    journal,
    fail: { read: null, apply: null },
    hold: null,
    text: cells.text,
    fill: cells.fill,
    notes: () => notes,
    selection: () => selection,
    protect: (sheetId) => cells.guarded.add(sheetId),
    mixed,
    person: {
      types: (sheetId, position, text) => {
        cells.put(sheetId, position, text === "" ? emptyContent : { kind: "text", text });
        for (const listener of changing) listener({ sheetId, remote: false });
      },
      selects: select,
    },
    notebook: {
      read: async () => succeed(notes),
      update: async (change) => {
        notes = change(notes);
        return succeed(notes);
      },
    },
    workbook: {
      sheets: async () =>
        succeed(
          snapshot.sheets.map(({ id, name, visibility }) => ({
            id,
            name,
            visibility,
            active: id === selection.sheetId,
            protected: cells.guarded.has(id),
          })),
        ),
      read: async (sheetIds, running) => {
        const failure = memory.fail.read;
        memory.fail.read = null;
        if (failure) return refuse(failure);
        running?.onProgress?.({ done: 0, total: snapshot.sheets.length });
        await memory.hold;
        if (running?.signal?.aborted) return refuse({ code: "cancelled", detail: "" });
        const sheets = snapshot.sheets.filter((sheet) => sheetIds?.includes(sheet.id) ?? true);
        return succeed({ file: snapshot.file, sheets: sheets.map(cells.snapshotOf) });
      },
      look: async (asked) =>
        succeed(
          asked.map(({ sheetId, position }) => ({
            sheetId,
            position,
            mixedFormatting: mixed.has(cellKey(sheetId, position)),
            fill: cells.fill(sheetId, position),
          })),
        ),
      ...memoryDoor(cells, journal, memoryNotes()),
      select: async (sheetId, position) => {
        if (!snapshot.sheets.some((sheet) => sheet.id === sheetId))
          return refuse({ code: "sheet-missing", detail: sheetId });
        select({ sheetId, position });
        return succeed(null);
      },
      selection: async () => succeed(selection),
      onSelection: async (listener) => {
        selecting.add(listener);
        return () => selecting.delete(listener);
      },
      onChange: async (listener) => {
        changing.add(listener);
        return () => changing.delete(listener);
      },
    },
  };
  return memory;

  function memoryNotes(): DoorNotes {
    return {
      failure: () => {
        const failure = memory.fail.apply;
        memory.fail.apply = null;
        return failure;
      },
      drafts: () => notes.drafts,
      keep: (drafts) => {
        notes = { ...notes, drafts };
      },
    };
  }
}

type DoorNotes = {
  readonly failure: () => ApplyFailure | null;
  readonly drafts: () => readonly Draft[];
  readonly keep: (drafts: readonly Draft[]) => void;
};

/** What writes: journal and drafts are kept and taken back with the edits. */
function memoryDoor(
  cells: MemoryCells,
  journal: JournalEntry[],
  notes: DoorNotes,
): Pick<LiveWorkbook, "apply" | "undo" | "settle" | "journal"> {
  const confirmed = new Map<string, readonly Draft[]>();
  const indexOf = (id: string) => journal.findIndex(({ command }) => command.id === id);
  return {
    apply: async (command) => {
      const failure = notes.failure();
      if (failure) return refuse(failure);
      const applied = cells.write(command.id, command.edits);
      const drafts = notes.drafts();
      const isConfirmed = ({ id }: Draft) => command.confirms.includes(id);
      confirmed.set(command.id, drafts.filter(isConfirmed));
      notes.keep([
        ...drafts.filter((draft) => !isConfirmed(draft)),
        ...draftsWritten(command, applied),
      ]);
      journal.unshift({ command: { ...command, edits: applied.written }, state: "done" });
      return succeed(applied);
    },
    undo: async (commandId) => {
      const entry = journal[indexOf(commandId)];
      if (!entry) return refuse({ code: "nothing-to-undo", detail: commandId, restored: true });
      const { command } = entry;
      const applied = cells.write(command.id, [...command.edits].reverse().map(invertEdit));
      journal[indexOf(commandId)] = { command, state: "undone" };
      const gone = new Set(command.drafts.map((draft) => draft.id));
      const rest = notes.drafts().filter((draft) => !gone.has(draft.id));
      notes.keep([...rest, ...(confirmed.get(commandId) ?? [])]);
      return succeed(applied);
    },
    settle: async (commandId) => {
      const entry = journal[indexOf(commandId)];
      if (entry) journal[indexOf(commandId)] = { ...entry, state: "done" };
      return succeed(null);
    },
    journal: async () => succeed([...journal]),
  };
}

function draftsWritten(command: Command, { written }: Applied): readonly Draft[] {
  return command.drafts.filter(({ place }) =>
    written.some(
      (edit) => edit.sheetId === place.sheetId && samePosition(edit.position, place.lastPosition),
    ),
  );
}
