import { emptyContent, sameContent, type CellContent } from "../../src/domain/cells/CellContent";
import { comparePositions, type Position } from "../../src/domain/cells/Position";
import type {
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from "../../src/domain/cells/SheetSnapshot";
import type { Applied, EditRefusal, RefusedEdit } from "../../src/domain/edit/Command";
import { sameFill, type Fill, type SheetEdit } from "../../src/domain/edit/SheetEdit";

/** The cells of a workbook in memory: compares before it writes, as the one door does. */
export type MemoryCells = {
  readonly text: (sheetId: string, position: Position) => string;
  readonly fill: (sheetId: string, position: Position) => Fill;
  readonly put: (sheetId: string, position: Position, content: CellContent) => void;
  readonly write: (commandId: string, edits: readonly SheetEdit[]) => Applied;
  readonly snapshotOf: (sheet: SheetSnapshot) => SheetSnapshot;
  readonly guarded: Set<string>;
};

export const cellKey = (sheetId: string, { row, column }: Position) =>
  `${sheetId} ${row} ${column}`;

export function memoryCells({ sheets }: WorkbookSnapshot): MemoryCells {
  const contents = new Map<string, CellContent>();
  const shown = new Map<string, string>();
  const fills = new Map<string, Fill>();
  const guarded = new Set<string>();
  for (const sheet of sheets)
    for (const cell of sheet.cells) {
      contents.set(cellKey(sheet.id, cell), cell.content);
      shown.set(cellKey(sheet.id, cell), cell.text);
    }
  const fill = (sheetId: string, position: Position): Fill =>
    fills.get(cellKey(sheetId, position)) ?? { kind: "none" };
  const put = (sheetId: string, position: Position, content: CellContent) => {
    contents.set(cellKey(sheetId, position), content);
    shown.set(cellKey(sheetId, position), shownText(content));
  };
  const refusalOf = (edit: SheetEdit): EditRefusal | null => {
    const { sheetId, position } = edit;
    if (!sheets.some((sheet) => sheet.id === sheetId)) return "sheet-missing";
    if (guarded.has(sheetId)) return "protected";
    const fits =
      edit.kind === "setContent"
        ? sameContent(contents.get(cellKey(sheetId, position)) ?? emptyContent, edit.before)
        : sameFill(fill(sheetId, position), edit.before);
    return fits ? null : "changed-since";
  };
  return {
    text: (sheetId, position) => shown.get(cellKey(sheetId, position)) ?? "",
    fill,
    put,
    guarded,
    write: (commandId, edits) => {
      const written: SheetEdit[] = [];
      const refused: RefusedEdit[] = [];
      for (const edit of edits) {
        const reason = refusalOf(edit);
        if (reason) {
          refused.push({ edit, reason });
          continue;
        }
        if (edit.kind === "setContent") put(edit.sheetId, edit.position, edit.after);
        else fills.set(cellKey(edit.sheetId, edit.position), edit.after);
        written.push(edit);
      }
      return { commandId, written, refused, differences: [] };
    },
    snapshotOf: (sheet) => {
      const cells = [...contents].flatMap(([key, content]): SnapshotCell[] => {
        const [, sheetId, row, column] = /^(.*) (\d+) (\d+)$/u.exec(key) ?? [];
        if (sheetId !== sheet.id || content.kind === "empty") return [];
        return [{ row: Number(row), column: Number(column), text: shown.get(key) ?? "", content }];
      });
      return { ...sheet, cells: cells.sort(comparePositions) };
    },
  };
}

function shownText(content: CellContent): string {
  if (content.kind === "text") return content.text;
  return content.kind === "value" ? String(content.value) : "";
}
