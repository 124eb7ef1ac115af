import type { CellContent } from "../../src/domain/cells/CellContent";
import { samePosition, type Position } from "../../src/domain/cells/Position";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import type { Applied, ApplyFailure, RefusedEdit } from "../../src/domain/edit/Command";
import { foundInSheet } from "../../src/domain/edit/foundInSheet";
import { judgeEdit, plainFound, type Found, type Verdict } from "../../src/domain/edit/judgeEdit";
import { judgeInOrder } from "../../src/domain/edit/judgeInOrder";
import { originsOf } from "../../src/domain/edit/originOfEdit";
import {
  isInPlace,
  isStructural,
  isWholeSheet,
  type Fill,
  type InPlaceEdit,
  type SheetEdit,
} from "../../src/domain/edit/SheetEdit";
import { refuse, succeed, type Result } from "../../src/domain/Result";
import { memoryLooks } from "./memoryLooks";
import { memorySheets } from "./memorySheets";

/** The cells of a workbook in memory: compares before it writes, as the one door does. */
export type MemoryCells = {
  readonly text: (sheetId: string, position: Position) => string;
  readonly fill: (sheetId: string, position: Position) => Fill;
  readonly put: (sheetId: string, position: Position, content: CellContent) => void;
  /** `alreadyIsFine`: a cell that holds the result already is as it should be. */
  readonly write: (
    commandId: string,
    edits: readonly SheetEdit[],
    alreadyIsFine?: boolean,
  ) => Result<Applied, ApplyFailure>;
  readonly sheets: () => SheetSnapshot[];
  /** Ids of protected sheets; `wholeWorkbook` where its structure is protected. */
  readonly guarded: Set<string>;
};

export const wholeWorkbook = "the workbook itself";

export const cellKey = (sheetId: string, { row, column }: Position) =>
  `${sheetId} ${row} ${column}`;

export function memoryCells(workbook: WorkbookSnapshot): MemoryCells {
  const sheets = memorySheets(workbook);
  const looks = memoryLooks();
  const guarded = new Set<string>();
  const carryOut = (edit: SheetEdit) => {
    sheets.apply(edit);
    looks.apply(edit);
    if (edit.kind !== "setProtection") return;
    if (edit.after.kind === "on") guarded.add(edit.sheetId);
    else guarded.delete(edit.sheetId);
  };
  const found = (edit: InPlaceEdit): Found | null => {
    if (isWholeSheet(edit)) {
      const sheetProtected = guarded.has(wholeWorkbook);
      return { ...plainFound, sheetProtected, present: sheets.present(edit) };
    }
    const sheet = sheets.byId(edit.sheetId);
    if (!sheet) return null;
    if (edit.kind === "renameSheet") {
      const nameTaken = sheets
        .all()
        .some(({ id, name }) => id !== sheet.id && name.toLowerCase() === edit.after.toLowerCase());
      const sheetProtected = guarded.has(wholeWorkbook);
      const present = { ...edit, before: sheet.name };
      return { ...plainFound, sheetProtected, nameTaken, present };
    }
    const look = foundInSheet(edit, sheet) ?? { present: looks.present(edit) };
    return { ...plainFound, sheetProtected: guarded.has(edit.sheetId), ...look };
  };
  const oneByOne = (edits: readonly SheetEdit[]): Verdict[] =>
    edits.map((edit) => {
      const verdict = isInPlace(edit) ? judgeEdit(edit, found(edit)) : "place-lost";
      if (verdict === "fits") carryOut(edit);
      return verdict;
    });
  const inOrder = (edits: readonly SheetEdit[]): Verdict[] => {
    const moments = sheets.all().map((snapshot) => {
      const { id } = snapshot;
      return [id, { snapshot, sheetProtected: guarded.has(id), formatRows: false }] as const;
    });
    const places = originsOf(edits).map((edit) => edit && found(edit));
    return judgeInOrder(edits, new Map(moments), places);
  };
  return {
    text: (sheetId, position) =>
      sheets.byId(sheetId)?.cells.find((cell) => samePosition(cell, position))?.text ?? "",
    fill: looks.fill,
    put: (sheetId, position, after) =>
      carryOut({ kind: "setContent", sheetId, position, before: after, after }),
    guarded,
    write: (commandId, edits, alreadyIsFine = false) => {
      const whole = edits.some(isStructural);
      const verdicts = whole ? inOrder(edits) : oneByOne(edits);
      const refused = refusalsOf(edits, verdicts, alreadyIsFine);
      if (whole && refused.length > 0)
        return refuse({ code: "no-longer-fits", detail: "", restored: true, refused });
      const written = edits.filter((_, index) => verdicts[index] === "fits");
      if (whole) for (const edit of written) carryOut(edit);
      return succeed({ commandId, written: written.map(sheets.named), refused, differences: [] });
    },
    sheets: sheets.all,
  };
}

function refusalsOf(
  edits: readonly SheetEdit[],
  verdicts: readonly Verdict[],
  alreadyIsFine: boolean,
): RefusedEdit[] {
  return edits.flatMap((edit, index): RefusedEdit[] => {
    const verdict = verdicts[index] ?? "fits";
    if (verdict === "fits" || (verdict === "already" && alreadyIsFine)) return [];
    return [{ edit, reason: verdict === "already" ? "changed-since" : verdict }];
  });
}
