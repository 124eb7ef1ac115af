import { emptyContent } from "../../src/domain/cells/CellContent";
import type { Position } from "../../src/domain/cells/Position";
import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import type { ApplyFailure } from "../../src/domain/edit/Command";
import type { Fill } from "../../src/domain/edit/SheetEdit";
import { addHidden, removeHidden } from "../../src/domain/filter/HiddenRows";
import { refuse, succeed } from "../../src/domain/Result";
import type {
  JournalEntry,
  LiveWorkbook,
  ReadFailure,
  Selection,
  SheetChange,
} from "../../src/ports/LiveWorkbook";
import { emptyNotebook, type Notebook, type NotebookContent } from "../../src/ports/Notebook";
import { cellKey, memoryCells } from "./memoryCells";
import { memoryDoor, type DoorNotes } from "./memoryDoor";

/** An open workbook in memory that behaves like the one door: compare first, journal, undo. */
export type MemoryWorkbook = {
  readonly workbook: LiveWorkbook;
  readonly notebook: Notebook;
  /** What a person does in Excel. */
  readonly person: {
    /** `remote`: somebody else, who has the same workbook open. */
    readonly types: (sheetId: string, position: Position, text: string, remote?: boolean) => void;
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
  /** The workbook is open for reading alone. */
  readOnly: boolean;
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
    readOnly: false,
    hold: null,
    text: cells.text,
    fill: cells.fill,
    notes: () => notes,
    selection: () => selection,
    protect: (sheetId) => cells.guarded.add(sheetId),
    mixed,
    person: {
      types: (sheetId, position, text, remote = false) => {
        cells.put(sheetId, position, text === "" ? emptyContent : { kind: "text", text });
        for (const listener of changing) listener({ kind: "cells", sheetId, remote });
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
      readOnly: async () => succeed(memory.readOnly),
      sheets: async () =>
        succeed(
          cells.sheets().map(({ id, name, visibility }) => ({
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
        running?.onProgress?.({ done: 0, total: cells.sheets().length });
        await memory.hold;
        if (running?.signal?.aborted) return refuse({ code: "cancelled", detail: "" });
        const sheets = cells.sheets().filter((sheet) => sheetIds?.includes(sheet.id) ?? true);
        return succeed({ file: snapshot.file, sheets });
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
      hiddenRows: async (asked) =>
        succeed(
          asked.map(({ sheetId, rows }) =>
            cells
              .sheets()
              .filter((sheet) => sheet.id === sheetId)
              .flatMap(({ hiddenRows }) => hiddenRows)
              .filter(({ first, last }) => first <= rows.last && last >= rows.first),
          ),
        ),
      // What is not kept here: lists and locked flags; through the real client they are.
      validations: async (areas) => succeed(areas.map(() => ({ kind: "none" as const }))),
      validationWords: async (areas) => succeed(areas.map(() => "none" as const)),
      locked: async (areas) => succeed(areas.map(() => true)),
      protections: async (sheetIds) =>
        succeed(
          sheetIds.map((id) =>
            cells.guarded.has(id)
              ? { kind: "on" as const, options: {}, password: "none" as const }
              : { kind: "none" as const },
          ),
        ),
      ...memoryDoor(cells, journal, memoryNotes()),
      select: async (sheetId, position) => {
        if (!cells.sheets().some((sheet) => sheet.id === sheetId))
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
      keepRows: ({ hides, reveals }) => {
        if (hides.length + reveals.length === 0) return;
        notes = {
          ...notes,
          hidden: removeHidden(addHidden(notes.hidden ?? [], hides), reveals),
        };
      },
    };
  }
}
