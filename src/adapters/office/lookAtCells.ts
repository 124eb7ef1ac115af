import { refuse, succeed, type Result } from "../../domain/Result";
import type { Position } from "../../domain/cells/Position";
import type { CellLook, ReadFailure } from "../../ports/LiveWorkbook";
import { fillOf } from "./cellFill";
import { readFailureOf } from "./hostErrors";
import { inExcel } from "./inExcel";
import type { OfficeHost } from "./OfficeHost";
import { sheetAccess } from "./sheetAccess";

type CellPlace = { readonly sheetId: string; readonly position: Position };

const fontProperties = [
  "bold",
  "color",
  "italic",
  "name",
  "size",
  "strikethrough",
  "underline",
] as const;

/** A cell costs about 1 kB in the request and as much in the answer. */
const cellsAtOnce = 2_000;

/** Where a cell's characters differ from each other, its font properties read null. */
export async function lookAtCells(
  office: OfficeHost,
  places: readonly CellPlace[],
): Promise<Result<readonly CellLook[], ReadFailure>> {
  const result = await inExcel(office, async (context) => {
    const looks: CellLook[] = [];
    for (let from = 0; from < places.length; from += cellsAtOnce) {
      const sheets = sheetAccess(context);
      const answers = places
        .slice(from, from + cellsAtOnce)
        .map((place) => queueLook(sheets(place.sheetId), place));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- 2,000 cells at a time
      await context.sync();
      looks.push(...answers.map((answer) => answer()));
    }
    return looks;
  });
  return result.ok ? succeed(result.value) : refuse(readFailureOf(result.failure));
}

function queueLook(sheet: Excel.Worksheet, place: CellPlace): () => CellLook {
  const { row, column } = place.position;
  const cell = sheet.getCell(row, column);
  cell.load([
    "format/fill/color",
    "format/fill/pattern",
    "format/font/bold",
    "format/font/color",
    "format/font/italic",
    "format/font/name",
    "format/font/size",
    "format/font/strikethrough",
    "format/font/underline",
  ]);
  return () => lookOf(place, cell);
}

function lookOf({ sheetId, position }: CellPlace, cell: Excel.Range): CellLook {
  const { font } = cell.format;
  const mixedFormatting = fontProperties.some((property) => font[property] === null);
  return { sheetId, position, mixedFormatting, fill: fillOf(cell) };
}
