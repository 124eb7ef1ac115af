import { readFileSync } from "node:fs";
import { officeCirculation } from "../../src/adapters/office/officeCirculation";
import { officeDelivery } from "../../src/adapters/office/officeDelivery";
import { officeNotebook } from "../../src/adapters/office/officeNotebook";
import { officeWorkbook } from "../../src/adapters/office/officeWorkbook";
import { xlsxFiles } from "../../src/adapters/xlsx";
import { xlsxCopies } from "../../src/adapters/xlsx/change/xlsxCopies";
import { zipFiles } from "../../src/adapters/xlsx/zip/zipFiles";
import { parseAddress } from "../../src/domain/cells/address";
import type { CellContent } from "../../src/domain/cells/CellContent";
import { emptyContent } from "../../src/domain/cells/CellContent";
import { positionKey } from "../../src/domain/cells/Position";
import { usualProfile } from "../../src/domain/profile/Profile";
import { openXlsx } from "../../src/embedded/file/openXlsx";
import type { HostSheet, HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import type { HostOptions } from "../../src/embedded/wire/createHost";
import type { OutgoingFile } from "../../src/ports/WorkbookDelivery";
import type { Deps } from "../../src/usecases/Deps";
import { listDrafts, type FoundDraft } from "../../src/usecases/drafts";
import type { MergeDeps } from "../../src/usecases/MergeDeps";
import { understandWorkbook, type Understanding } from "../../src/usecases/understandWorkbook";
import { connectOffice, type OfficeClient } from "./officeClient";

/** A pane without its face: the product's own parts over the real Office.js client and the embedded host. */
export type Desk = {
  readonly deps: MergeDeps;
  readonly office: OfficeClient;
  /** What was downloaded, in order. */
  readonly downloads: readonly OutgoingFile[];
  close(): void;
};

/** Opens the pane on a workbook; a second call is a second pane, or the same one opened again. */
export async function openDesk(workbook: HostWorkbook, options?: HostOptions): Promise<Desk> {
  const office = await connectOffice(workbook, options);
  let count = 0;
  const downloads: OutgoingFile[] = [];
  const deps: MergeDeps = {
    workbook: officeWorkbook(office),
    notebook: officeNotebook(office),
    files: xlsxFiles,
    profile: usualProfile,
    now: () => new Date(Date.UTC(2026, 3, 1, 9, ++count)).toISOString(),
    newId: () => crypto.randomUUID(),
    delivery: officeDelivery(office, {
      download: (file) => void downloads.push(file),
      zip: async (files) => zipFiles(files, new Date(2026, 3, 1)),
    }),
    copyMaker: xlsxCopies,
    circulation: officeCirculation(office),
    breathe: async () => {},
  };
  return { deps, office, downloads, close: () => office.close() };
}

/** The workbook that the host has open after a person chose this file. */
export async function openBook(bytes: Uint8Array, file: string): Promise<HostWorkbook> {
  const opened = await openXlsx(bytes, file);
  if (!opened.ok) throw new Error(`${file}: ${opened.failure.code}`);
  return opened.value;
}

export function sampleBytes(year: "令和4年度" | "令和5年度"): Uint8Array {
  return new Uint8Array(readFileSync(`assets/samples/みなも市_地域福祉計画_${year}.xlsx`));
}

export async function understood(deps: Deps): Promise<Understanding> {
  const understanding = await understandWorkbook(deps);
  if (!understanding.ok) throw new Error(understanding.failure.detail);
  return understanding.value;
}

/** What is 未確認 in the workbook now, found in its sheets. */
export async function draftsIn(deps: Deps): Promise<readonly FoundDraft[]> {
  const list = await listDrafts(deps, (await understood(deps)).book);
  if (!list.ok) throw new Error(list.failure.code);
  return list.value.found;
}

export function sheetNamed(workbook: HostWorkbook, name: string): HostSheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

export function contentAt(sheet: HostSheet, address: string): CellContent {
  const position = parseAddress(address);
  if (!position) throw new Error(`${address} is no address`);
  return sheet.cells.get(positionKey(position))?.content ?? emptyContent;
}

/** Everything that stands in a workbook's cells, to compare two moments of it. */
export function contentsOf(workbook: HostWorkbook): Record<string, CellContent> {
  const entries = workbook.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, cell]): [string, CellContent][] =>
      cell.content.kind === "empty" ? [] : [[`${sheet.name} ${key}`, cell.content]],
    ),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
