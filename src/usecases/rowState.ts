import type { SheetSnapshot } from "../domain/cells/SheetSnapshot";
import type { HiddenRows } from "../domain/filter/HiddenRows";
import { rangeOf } from "../domain/filter/witnessRows";
import { planSheetsOf } from "../domain/planSheet/readPlanBook";
import { succeed, type Result } from "../domain/Result";
import { zip } from "../domain/zip";
import type { ReadFailure, SheetRows } from "../ports/LiveWorkbook";
import type { NotebookFailure } from "../ports/Notebook";
import type { Deps } from "./Deps";
import type { Understanding } from "./understandWorkbook";

/** Which rows are hidden now, and which of them the add-in has hidden. */
export type RowState = {
  /** By sheet id; plan sheets, and sheets in which the add-in hid something. */
  readonly hidden: ReadonlyMap<string, ReadonlySet<number>>;
  readonly records: readonly HiddenRows[];
};

export type RowStateFailure = ReadFailure | NotebookFailure;

/**
 * Reads it anew, in three round trips: Excel tells nobody when a person hides or shows rows. To be read when rows are
 * about to be filtered, and whenever it is shown that they are.
 */
export async function readRowState(
  { workbook, notebook }: Pick<Deps, "workbook" | "notebook">,
  { book, snapshot }: Understanding,
): Promise<Result<RowState, RowStateFailure>> {
  const notes = await notebook.read();
  if (!notes.ok) return notes;
  const records = notes.value.hidden ?? [];
  const planned = new Set(planSheetsOf(book).map(({ sheetId }) => sheetId));
  const recorded = new Set(records.map((record) => sheetOfRecord(record, snapshot.sheets)?.id));
  const asked = snapshot.sheets
    .filter(({ id }) => planned.has(id) || recorded.has(id))
    .map((sheet): SheetRows => ({ sheetId: sheet.id, rows: { first: 0, last: lastRow(sheet) } }));
  const found = await workbook.hiddenRows(asked);
  if (!found.ok) return found;
  const hidden = zip(asked, found.value).map(
    ([{ sheetId }, rows]) => [sheetId, new Set(rows.flatMap(rangeOf))] as const,
  );
  return succeed({ hidden: new Map(hidden), records });
}

/** The sheet that a record is about: where ids were given anew, the name says which one it was. */
export function sheetOfRecord(
  { sheetId, sheetName }: HiddenRows,
  sheets: readonly SheetSnapshot[],
): SheetSnapshot | undefined {
  const sameId = sheets.find(({ id }) => id === sheetId);
  if (sameId?.name === sheetName) return sameId;
  return sheets.find(({ name }) => name === sheetName) ?? sameId;
}

function lastRow({ cells, merges, hiddenRows }: SheetSnapshot): number {
  const rows = [
    ...cells.slice(-1).map(({ row }) => row),
    ...hiddenRows.slice(-1).map(({ last }) => last),
    ...merges.map(({ bottom }) => bottom),
  ];
  return rows.reduce((last, row) => Math.max(last, row), 0);
}
