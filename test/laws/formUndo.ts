import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { applyEdits } from "../../src/domain/edit/applyEdits";
import { invertCommandEdits } from "../../src/domain/edit/invertCommandEdits";
import { judgeInOrder } from "../../src/domain/edit/judgeInOrder";
import type { SheetEdit } from "../../src/domain/edit/SheetEdit";
import type { Form } from "../../src/domain/form/Form";
import type { FormProposal } from "../../src/domain/form/FormProposal";
import { rowHeight } from "../../src/domain/form/rowHeight";

/** What a person would call "the sheet is as it was": contents, merged areas, heights. */
export function drawnSheet(sheet: SheetSnapshot) {
  const rows = sheet.cells.map(({ row }) => row);
  const merges = sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]);
  return {
    cells: sheet.cells.map(({ row, column, content }) => [row, column, content]),
    merges: merges.map(String).sort(),
    heights: Array.from({ length: Math.max(0, ...rows) + 1 }, (_, row) => rowHeight(sheet, row)),
    hidden: sheet.hiddenRows,
  };
}

export function applied(snapshot: WorkbookSnapshot, edits: readonly SheetEdit[]): WorkbookSnapshot {
  return { ...snapshot, sheets: applyEdits(snapshot.sheets, edits) };
}

/** Every edit would be let through the one door, in its turn. */
function expectFits({ sheets }: WorkbookSnapshot, edits: readonly SheetEdit[]): void {
  const moments = sheets.map(
    (snapshot) => [snapshot.id, { snapshot, sheetProtected: false, formatRows: false }] as const,
  );
  const verdicts = judgeInOrder(
    edits,
    new Map(moments),
    edits.map(() => null),
  );
  expect(verdicts.filter((verdict) => verdict !== "fits")).toEqual([]);
}

export function expectUndoIsExact({ snapshot }: Form, { edits, renumbering }: FormProposal): void {
  const all = [...edits, ...renumbering];
  const after = applied(snapshot, all);
  const back = invertCommandEdits(all);
  expectFits(snapshot, all);
  expectFits(after, back);
  expect(applied(after, back).sheets.map(drawnSheet)).toEqual(snapshot.sheets.map(drawnSheet));
}
