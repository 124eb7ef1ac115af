import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import { gridOf } from "../domain/cells/SheetGrid";
import { entryAreas } from "../domain/form/entryAreas";
import { halves, likelyAreas } from "../domain/form/lockedAreas";
import type { SheetGuard } from "../domain/form/SheetGuard";
import type { PlanSheet } from "../domain/planSheet/PlanSheet";
import { succeed, type Result } from "../domain/Result";
import type { ReadFailure, SheetArea } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";

/** A form needs one or two; a sheet of which every other cell is open is given up long before its cells are counted. */
const maxRounds = 40;
const maxAreas = 2_000;

/**
 * How sheets are protected now, and which of their cells are open. Areas of mixed cells are halved until their parts are
 * one or the other; a sheet in which that takes too long is left out.
 */
export async function readGuards(
  { workbook }: Pick<Deps, "workbook">,
  sheets: readonly PlanSheet[],
  snapshot: WorkbookSnapshot,
): Promise<Result<readonly SheetGuard[], ReadFailure>> {
  const ids = sheets.map(({ sheetId }) => sheetId);
  const protections = await workbook.protections(ids);
  if (!protections.ok) return protections;
  const open = new Map<string, SheetArea["area"][]>(ids.map((id) => [id, []]));
  let asked = sheets.flatMap((sheet) => areasOf(sheet, snapshot));
  for (let round = 0; asked.length > 0; round++) {
    if (round >= maxRounds) giveUp(open, asked);
    asked = asked.filter(({ sheetId }) => open.has(sheetId));
    const found = await askLocked(workbook, asked, open);
    if (!found.ok) return found;
    asked = found.value;
    if (asked.length > maxAreas) giveUp(open, asked);
  }
  const guards = ids.flatMap((sheetId, index): SheetGuard[] => {
    const [areas, protection] = [open.get(sheetId), protections.value[index]];
    return areas && protection ? [{ sheetId, protection, open: areas }] : [];
  });
  return succeed(guards);
}

function areasOf(sheet: PlanSheet, { sheets }: WorkbookSnapshot): SheetArea[] {
  const cells = sheets.find(({ id }) => id === sheet.sheetId);
  if (!cells) return [];
  const { areas } = entryAreas(sheet, cells);
  return likelyAreas(gridOf(cells), areas).map((area) => ({ sheetId: sheet.sheetId, area }));
}

/** Notes the open areas, and returns what is still to be asked. */
async function askLocked(
  workbook: Deps["workbook"],
  asked: readonly SheetArea[],
  open: ReadonlyMap<string, SheetArea["area"][]>,
): Promise<Result<SheetArea[], ReadFailure>> {
  if (asked.length === 0) return succeed([]);
  const locked = await workbook.locked(asked);
  if (!locked.ok) return locked;
  const mixed = asked.filter((_, index) => locked.value[index] === null);
  for (const [index, { sheetId, area }] of asked.entries())
    if (locked.value[index] === false) open.get(sheetId)?.push(area);
  return succeed(
    mixed.flatMap(({ sheetId, area }) => halves(area).map((half) => ({ sheetId, area: half }))),
  );
}

function giveUp(open: Map<string, unknown>, asked: readonly SheetArea[]): void {
  for (const { sheetId } of asked) open.delete(sheetId);
}
