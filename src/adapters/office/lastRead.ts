import type { SheetSnapshot } from "../../domain/cells/SheetSnapshot";
import type { SheetEdit } from "../../domain/edit/SheetEdit";
import type { OfficeHost } from "./OfficeHost";

/** A sheet as it was handed out last, and what commands have made of it since, in their order. */
export type LastRead = { readonly sheet: SheetSnapshot; readonly since: readonly SheetEdit[] };

const known = new WeakMap<object, Map<string, LastRead>>();

/** What a command is planned on: the sheets as they were read last, by id. Keyed by the client, like `inTurn`. */
export function lastRead(office: OfficeHost): ReadonlyMap<string, LastRead> {
  return known.get(office.Excel) ?? new Map<string, LastRead>();
}

export function rememberRead(office: OfficeHost, sheets: readonly SheetSnapshot[]): void {
  const now = new Map(lastRead(office));
  for (const sheet of sheets) now.set(sheet.id, { sheet, since: [] });
  known.set(office.Excel, now);
}

/** Our own doing is no change of somebody else's. */
export function noteWritten(office: OfficeHost, edits: readonly SheetEdit[]): void {
  const now = new Map(lastRead(office));
  for (const [id, { sheet, since }] of now) {
    const own = edits.filter(({ sheetId }) => sheetId === id);
    if (own.length > 0) now.set(id, { sheet, since: [...since, ...own] });
  }
  known.set(office.Excel, now);
}

/** Nobody knows what stands in these sheets now: something was stopped midway. */
export function forgetRead(office: OfficeHost, sheetIds: Iterable<string>): void {
  for (const id of sheetIds) known.get(office.Excel)?.delete(id);
}
