import type { Command } from "../../../src/domain/edit/Command";
import type { SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { emptyContent, type CellContent } from "../../../src/domain/cells/CellContent";
import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { positionKey } from "../../../src/domain/cells/Position";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import type { HostSheetPlan } from "../../../src/embedded/model/createHostSheet";
import type { HostCell, HostSheet, HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import { officeNotebook } from "../../../src/adapters/office/officeNotebook";
import { officeWorkbook } from "../../../src/adapters/office/officeWorkbook";
import { connectOffice } from "../../support/officeClient";
import { until } from "../../support/until";

export type OpenBook = Awaited<ReturnType<typeof openWorkbook>>;

/** A workbook of one sheet, open in the host, with the product's adapter on the real client. */
export function openBook(sheet: Partial<HostSheetPlan>): Promise<OpenBook> {
  return openSheets([{ name: "進捗管理表", ...sheet }]);
}

export function openSheets(sheets: readonly HostSheetPlan[]): Promise<OpenBook> {
  return openWorkbook(createHostWorkbook({ sheets }));
}

/** Another pane on a workbook that may be open already. */
export async function openWorkbook(workbook: HostWorkbook) {
  const office = await connectOffice(workbook);
  const { host, close } = office;
  const live = officeWorkbook(office);
  const cellAt = (row: number, column: number): HostCell | undefined =>
    firstSheet(workbook).cells.get(positionKey({ row, column }));
  return {
    workbook,
    live,
    notebook: officeNotebook(office),
    host,
    close,
    sheetId: firstSheet(workbook).id,
    cellAt,
    contentAt: (row: number, column: number): CellContent =>
      cellAt(row, column)?.content ?? emptyContent,
    styleAt: (row: number, column: number) => cellAt(row, column)?.style,
    /** Every request counts, those in which the client only tidies up too. */
    syncs: () => host.counts.syncs + host.counts.cleanups,
    snapshot: async (): Promise<readonly SheetSnapshot[]> => {
      const read = await live.read();
      if (!read.ok) throw new Error(read.failure.detail);
      return read.value.sheets;
    },
  };
}

export function firstSheet(workbook: HostWorkbook): HostSheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("A workbook has at least one sheet");
  return sheet;
}

export function commandOf(id: string, edits: readonly SheetEdit[]): Command {
  const at = "2026-05-01T09:00:00.000Z";
  return { id, name: "carryForward", at, edits, drafts: [], confirms: [] };
}

/**
 * The pane dies in a round trip of the work, 1 being its first: Excel has carried that one out, or not, and nothing
 * comes after it.
 */
export async function dieIn(
  { host }: OpenBook,
  sync: number,
  work: () => Promise<unknown>,
  applied = true,
): Promise<void> {
  const last = host.counts.syncs + sync;
  host.faults.inject({ kind: "dropped", applied }, sync);
  void work();
  await until(() => host.counts.syncs === last);
}

/** In which of a command's round trips the cells are written: after the survey and the reading. */
export const writingSync = 3;
