import type { SheetSnapshot } from "../domain/cells/SheetSnapshot";
import { succeed, type Result } from "../domain/Result";
import type { ReadFailure, Running, SheetSummary } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";
import {
  activeIn,
  understandSnapshot,
  understandWorkbook,
  type Understanding,
} from "./understandWorkbook";

/**
 * Understands a known workbook again of which only some sheets have changed: those are read, with all that hold formulas,
 * which may show something else now. Where sheets have come, gone, moved or got another name, everything is read anew.
 * With no `changed` sheet nothing is read but which one is in front.
 */
export async function rereadWorkbook(
  deps: Deps,
  known: Understanding,
  changed: ReadonlySet<string>,
  running?: Running,
): Promise<Result<Understanding, ReadFailure>> {
  const sheets = await deps.workbook.sheets();
  if (!sheets.ok) return sheets;
  const before = known.snapshot.sheets;
  if (!sameSheets(before, sheets.value)) return understandWorkbook(deps, running);
  if (changed.size === 0) {
    const active = activeIn(known.book, sheets.value);
    return succeed({ ...known, sheets: sheets.value, active });
  }
  const ids = before.filter((sheet) => changed.has(sheet.id) || hasFormula(sheet));
  const read = await deps.workbook.read(
    ids.map(({ id }) => id),
    running,
  );
  if (!read.ok)
    return read.failure.code === "sheet-missing" ? understandWorkbook(deps, running) : read;
  const fresh = new Map(read.value.sheets.map((sheet) => [sheet.id, sheet]));
  const snapshot = {
    ...known.snapshot,
    sheets: before.map((sheet) => fresh.get(sheet.id) ?? sheet),
  };
  return succeed(await understandSnapshot(deps, snapshot, sheets.value));
}

function sameSheets(before: readonly SheetSnapshot[], now: readonly SheetSummary[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ id, name, visibility }, i) => {
      const sheet = now[i];
      return sheet?.id === id && sheet.name === name && sheet.visibility === visibility;
    })
  );
}

function hasFormula({ cells }: SheetSnapshot): boolean {
  return cells.some(({ content }) => content.kind === "formula");
}
