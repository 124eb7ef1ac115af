import { gridOf } from "../domain/cells/SheetGrid";
import { halves } from "../domain/form/lockedAreas";
import { sameWords } from "../domain/edit/ValidationWords";
import type { PromptPlace } from "../domain/rollOver/PromptPlace";
import type { RollingTable } from "../domain/rollOver/rollingTables";
import { succeed, type Result } from "../domain/Result";
import { zip } from "../domain/zip";
import type { LiveWorkbook, ReadFailure, SheetArea } from "../ports/LiveWorkbook";

/** Columns of a thousand rows are down to single cells then; a sheet in which every cell says something else is given up. */
const maxRounds = 12;
const maxAreas = 1_000;

/**
 * What the data validations of these tables say, column by column under the header. Areas of several validations are
 * halved until each is one; cells that say the same are one place.
 */
export async function readPrompts(
  { workbook }: { readonly workbook: Pick<LiveWorkbook, "validationWords"> },
  tables: readonly RollingTable[],
): Promise<Result<readonly PromptPlace[], ReadFailure>> {
  const places: PromptPlace[] = [];
  let asked = tables.filter(({ stays }) => stays === null).flatMap(areasOf);
  for (let round = 0; asked.length > 0 && round < maxRounds && asked.length <= maxAreas; round++) {
    const found = await workbook.validationWords(asked);
    if (!found.ok) return found;
    const mixed: SheetArea[] = [];
    for (const [{ sheetId, area }, words] of zip(asked, found.value)) {
      if (words === "mixed") mixed.push(...halvesOf({ sheetId, area }));
      else if (words !== "none") add(places, { sheetId, areas: [area], words });
    }
    asked = mixed;
  }
  return succeed(places);
}

/** From the row under the header to the last that is used. */
function areasOf({ snapshot, sheet, table }: RollingTable): SheetArea[] {
  const top = table.headerRows.last + 1;
  const bottom = gridOf(snapshot).lastRow;
  return table.columns.map(({ column }) => ({
    sheetId: sheet.sheetId,
    area: { top, bottom, left: column, right: column },
  }));
}

/** A single cell cannot be halved: what it says is not known then. */
function halvesOf({ sheetId, area }: SheetArea): SheetArea[] {
  const parts = halves(area);
  return parts.length > 1 ? parts.map((part) => ({ sheetId, area: part })) : [];
}

function add(places: PromptPlace[], place: PromptPlace): void {
  const index = places.findIndex(
    (one) => one.sheetId === place.sheetId && sameWords(one.words, place.words),
  );
  const known = places[index];
  if (known) places[index] = { ...known, areas: [...known.areas, ...place.areas] };
  else places.push(place);
}
