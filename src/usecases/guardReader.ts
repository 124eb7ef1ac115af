import type { Span } from "../domain/cells/Span";
import type { WorkbookSnapshot } from "../domain/cells/SheetSnapshot";
import { gridOf } from "../domain/cells/SheetGrid";
import { entryAreas } from "../domain/form/entryAreas";
import { halves, likelyAreas } from "../domain/form/lockedAreas";
import type { SheetGuard } from "../domain/form/SheetGuard";
import type { PlanSheet } from "../domain/planSheet/PlanSheet";
import { planSheetsOf } from "../domain/planSheet/readPlanBook";
import { succeed, type Result } from "../domain/Result";
import { zip } from "../domain/zip";
import type { LiveWorkbook, ReadFailure, SheetArea } from "../ports/LiveWorkbook";
import type { GuardReader } from "./formProtection";
import type { Understanding } from "./understandWorkbook";

type Reads = Pick<LiveWorkbook, "locked" | "protections">;

/** A form needs one or two; a sheet of which every other cell is open is given up long before its cells are counted. */
const maxRounds = 40;
const maxAreas = 2_000;

/**
 * Reads how plan sheets are protected now, and which of their cells are open, wherever they stand. Areas of mixed cells are
 * halved until their parts are one or the other; a sheet in which that takes too long is left out.
 */
export function guardReader(
  workbook: Reads,
  { book, snapshot }: Pick<Understanding, "book" | "snapshot">,
): GuardReader {
  return {
    guards: async (asked) => {
      const sheets = planSheetsOf(book).filter(({ sheetId }) => asked.includes(sheetId));
      const ids = sheets.map(({ sheetId }) => sheetId);
      const protections = await workbook.protections(ids);
      if (!protections.ok) return protections;
      const found = await openAreas(
        workbook,
        ids,
        sheets.flatMap((sheet) => areasOf(sheet, snapshot)),
      );
      if (!found.ok) return found;
      const guards = zip(ids, protections.value).flatMap(([sheetId, protection]): SheetGuard[] => {
        const open = found.value.get(sheetId);
        return open ? [{ sheetId, protection, open }] : [];
      });
      return succeed(guards);
    },
  };
}

/** The open areas of each sheet; sheets that were given up are not among them. */
async function openAreas(
  workbook: Reads,
  ids: readonly string[],
  areas: readonly SheetArea[],
): Promise<Result<ReadonlyMap<string, readonly Span[]>, ReadFailure>> {
  const open = new Map<string, Span[]>(ids.map((id) => [id, []]));
  let asked = areas;
  for (let round = 0; asked.length > 0; round++) {
    if (round >= maxRounds || (round > 0 && asked.length > maxAreas)) giveUp(open, asked);
    asked = asked.filter(({ sheetId }) => open.has(sheetId));
    const found = await askLocked(workbook, asked, open);
    if (!found.ok) return found;
    asked = found.value;
  }
  return succeed(open);
}

function areasOf(sheet: PlanSheet, { sheets }: WorkbookSnapshot): SheetArea[] {
  const { sheetId } = sheet;
  return sheets
    .filter(({ id }) => id === sheetId)
    .flatMap((cells) => likelyAreas(gridOf(cells), entryAreas(sheet, cells).areas))
    .map((area) => ({ sheetId, area }));
}

/** Notes the open areas, and returns what is still to be asked. */
async function askLocked(
  workbook: Reads,
  asked: readonly SheetArea[],
  open: ReadonlyMap<string, Span[]>,
): Promise<Result<SheetArea[], ReadFailure>> {
  if (asked.length === 0) return succeed([]);
  const locked = await workbook.locked(asked);
  if (!locked.ok) return locked;
  const mixed: SheetArea[] = [];
  for (const [{ sheetId, area }, isLocked] of zip(asked, locked.value)) {
    if (isLocked === false) open.get(sheetId)?.push(area);
    if (isLocked === null) mixed.push(...halves(area).map((half) => ({ sheetId, area: half })));
  }
  return succeed(mixed);
}

function giveUp(open: Map<string, unknown>, asked: readonly SheetArea[]): void {
  for (const { sheetId } of asked) open.delete(sheetId);
}
