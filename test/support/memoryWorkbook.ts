import { emptyContent, sameContent, type CellContent } from "../../src/domain/cells/CellContent";
import { comparePositions, samePosition, type Position } from "../../src/domain/cells/Position";
import type {
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from "../../src/domain/cells/SheetSnapshot";
import type {
  Applied,
  ApplyFailure,
  Command,
  EditRefusal,
  RefusedEdit,
} from "../../src/domain/edit/Command";
import { invertEdit, sameFill, type Fill, type SheetEdit } from "../../src/domain/edit/SheetEdit";
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
  /** Cells with several colours inside. */
  readonly mixed: Set<string>;
  /** Something to wait for before a read goes on, so that a test can look at what is shown meanwhile. */
  hold: Promise<void> | null;
};

const key = (sheetId: string, { row, column }: Position) => `${sheetId} ${row} ${column}`;

export function memoryWorkbook(
  snapshot: WorkbookSnapshot,
  kept: { readonly notes?: NotebookContent; readonly journal?: readonly JournalEntry[] } = {},
): MemoryWorkbook {
  const cells = new Map<string, CellContent>();
  for (const sheet of snapshot.sheets)
    for (const cell of sheet.cells) cells.set(key(sheet.id, cell), cell.content);
  const shown = new Map<string, string>();
  for (const sheet of snapshot.sheets)
    for (const cell of sheet.cells) shown.set(key(sheet.id, cell), cell.text);
  const fills = new Map<string, Fill>();
  const guarded = new Set<string>();
  const journal: JournalEntry[] = [...(kept.journal ?? [])];
  let notes = kept.notes ?? emptyNotebook;
  let selection: Selection = {
    sheetId: snapshot.sheets[0]?.id ?? "",
    position: { row: 0, column: 0 },
  };
  const selecting = new Set<(selection: Selection) => void>();
  const changing = new Set<(change: SheetChange) => void>();

  const contentAt = (sheetId: string, position: Position) =>
    cells.get(key(sheetId, position)) ?? emptyContent;
  const fillAt = (sheetId: string, position: Position): Fill =>
    fills.get(key(sheetId, position)) ?? { kind: "none" };
  const put = (sheetId: string, position: Position, content: CellContent) => {
    cells.set(key(sheetId, position), content);
    shown.set(key(sheetId, position), content.kind === "text" ? content.text : shownValue(content));
  };
  const select = (next: Selection) => {
    selection = next;
    for (const listener of selecting) listener(next);
  };

  const refusalOf = (edit: SheetEdit): EditRefusal | null => {
    if (!snapshot.sheets.some((sheet) => sheet.id === edit.sheetId)) return "sheet-missing";
    if (guarded.has(edit.sheetId)) return "protected";
    const there =
      edit.kind === "setContent"
        ? sameContent(contentAt(edit.sheetId, edit.position), edit.before)
        : sameFill(fillAt(edit.sheetId, edit.position), edit.before);
    return there ? null : "changed-since";
  };

  const write = (commandId: string, edits: readonly SheetEdit[]): Applied => {
    const written: SheetEdit[] = [];
    const refused: RefusedEdit[] = [];
    for (const edit of edits) {
      const reason = refusalOf(edit);
      if (reason) {
        refused.push({ edit, reason });
        continue;
      }
      if (edit.kind === "setContent") put(edit.sheetId, edit.position, edit.after);
      else fills.set(key(edit.sheetId, edit.position), edit.after);
      written.push(edit);
    }
    return { commandId, written, refused, differences: [] };
  };

  const memory: MemoryWorkbook = {
    journal,
    fail: { read: null, apply: null },
    mixed: new Set(),
    hold: null,
    text: (sheetId, position) => shown.get(key(sheetId, position)) ?? "",
    fill: fillAt,
    notes: () => notes,
    selection: () => selection,
    protect: (sheetId) => guarded.add(sheetId),
    person: {
      types: (sheetId, position, text) => {
        put(sheetId, position, text === "" ? emptyContent : { kind: "text", text });
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
          snapshot.sheets.map((sheet) => ({
            id: sheet.id,
            name: sheet.name,
            visibility: sheet.visibility,
            active: sheet.id === selection.sheetId,
            protected: guarded.has(sheet.id),
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
        return succeed({ file: snapshot.file, sheets: sheets.map(now) });
      },
      look: async (asked) =>
        succeed(
          asked.map(({ sheetId, position }) => ({
            sheetId,
            position,
            mixedFormatting: memory.mixed.has(key(sheetId, position)),
            fill: fillAt(sheetId, position),
          })),
        ),
      apply: async (command) => {
        const failure = memory.fail.apply;
        memory.fail.apply = null;
        if (failure) return refuse(failure);
        const applied = write(command.id, command.edits);
        const before = notes.drafts;
        notes = { ...notes, drafts: draftsAfter(before, command, applied) };
        const done = { ...command, edits: applied.written };
        journal.unshift({ command: done, state: "done" });
        confirmedDrafts.set(
          command.id,
          before.filter((draft) => command.confirms.includes(draft.id)),
        );
        return succeed(applied);
      },
      undo: async (commandId) => {
        const at = journal.findIndex((entry) => entry.command.id === commandId);
        const entry = journal[at];
        if (!entry) return refuse({ code: "nothing-to-undo", detail: commandId, restored: true });
        const { command } = entry;
        const applied = write(command.id, [...command.edits].reverse().map(invertEdit));
        journal[at] = { command, state: "undone" };
        const gone = new Set(command.drafts.map((draft) => draft.id));
        const back = confirmedDrafts.get(commandId) ?? [];
        notes = {
          ...notes,
          drafts: [...notes.drafts.filter((draft) => !gone.has(draft.id)), ...back],
        };
        return succeed(applied);
      },
      settle: async (commandId) => {
        const at = journal.findIndex((entry) => entry.command.id === commandId);
        const entry = journal[at];
        if (entry) journal[at] = { ...entry, state: "done" };
        return succeed(null);
      },
      journal: async () => succeed([...journal]),
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
  const confirmedDrafts = new Map<string, readonly Draft[]>();

  function now(sheet: SheetSnapshot): SheetSnapshot {
    const here: SnapshotCell[] = [];
    for (const [name, content] of cells) {
      const [sheetId, row, column] = name.split(" ");
      if (sheetId !== sheet.id || content.kind === "empty") continue;
      const text = shown.get(name) ?? "";
      here.push({ row: Number(row), column: Number(column), text, content });
    }
    return { ...sheet, cells: here.sort(comparePositions) };
  }
  return memory;
}

function shownValue(content: CellContent): string {
  return content.kind === "value" ? String(content.value) : "";
}

function draftsAfter(
  drafts: readonly Draft[],
  command: Command,
  { written }: Applied,
): readonly Draft[] {
  const kept = command.drafts.filter(({ place }) =>
    written.some(
      (edit) => edit.sheetId === place.sheetId && samePosition(edit.position, place.lastPosition),
    ),
  );
  return [...drafts.filter((draft) => !command.confirms.includes(draft.id)), ...kept];
}
