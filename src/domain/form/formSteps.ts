import { emptyContent, type CellContent } from "../cells/CellContent";
import { samePosition, type Position } from "../cells/Position";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import type { Span } from "../cells/Span";
import { applyEdit } from "../edit/applyEdit";
import { rowWitness } from "../edit/rowWitness";
import { sameHeight } from "../edit/sameHeight";
import { changesNothing, type SheetEdit } from "../edit/SheetEdit";
import { rowHeight } from "./rowHeight";

/** Edits of one sheet, put down one after another; each expects what the ones before it leave. */
export type FormSteps = {
  /** The sheet after the steps so far. */
  readonly sheet: () => SheetSnapshot;
  readonly edits: () => readonly SheetEdit[];
  /** `shown`: the text as it is displayed, where that is known (a number with its format). */
  readonly write: (position: Position, after: CellContent, shown?: string) => void;
  readonly merge: (area: Span, before: readonly Span[], after: readonly Span[]) => void;
  /** Nothing happens where the row's height is not known. */
  readonly height: (row: number, after: number | null) => void;
  readonly insert: (row: number, count: number) => void;
  readonly remove: (row: number, count: number) => void;
};

export function formSteps(start: SheetSnapshot): FormSteps {
  const sheetId = start.id;
  const edits: SheetEdit[] = [];
  let sheet = start;
  const add = (edit: SheetEdit) => {
    if (changesNothing(edit)) return;
    edits.push(edit);
    sheet = applyEdit(sheet, edit);
  };
  return {
    sheet: () => sheet,
    edits: () => edits,
    write: (position, after, shown) => {
      const at = sheet.cells.find((cell) => samePosition(cell, position));
      add({ kind: "setContent", sheetId, position, before: at?.content ?? emptyContent, after });
      if (shown !== undefined) sheet = withText(sheet, position, shown);
    },
    merge: (area, before, after) => {
      add({ kind: "setMerges", sheetId, area, before, after });
    },
    height: (row, after) => {
      const before = rowHeight(sheet, row);
      if (before === null || after === null || sameHeight(before, after)) return;
      add({ kind: "setRowHeight", sheetId, row, before, after });
    },
    insert: (row, count) => {
      add({ kind: "insertRows", sheetId, row, count, below: rowWitness(sheet, row) });
    },
    remove: (row, count) => {
      add({ kind: "deleteRows", sheetId, row, count, below: rowWitness(sheet, row + count) });
    },
  };
}

function withText(sheet: SheetSnapshot, position: Position, text: string): SheetSnapshot {
  const cells = sheet.cells.map((cell) =>
    samePosition(cell, position) ? { ...cell, text } : cell,
  );
  return { ...sheet, cells };
}
