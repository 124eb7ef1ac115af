import type { NamedRange, Sheet } from "hucre";
import { refuse, succeed, type Result } from "../../domain/Result";
import type { HostSheet, HostWorkbook } from "../model/HostWorkbook";
import type { RowShift } from "../model/RowShift";
import { rowShiftsOf } from "../model/rowShifts";
import { shiftReferences } from "../model/shiftReferences";
import { bookOrigins, sheetOrigins } from "./fileOrigin";
import { chartFormulas, type KeptDrawing } from "./keptDrawing";
import { referenceOf } from "./readCharts";
import { shiftedSheet } from "./shiftedSheet";

/** What a workbook's file said, after all that has happened to its rows since. */
export type OriginNow = {
  readonly sheets: ReadonlyMap<HostSheet, Sheet>;
  readonly namedRanges: readonly NamedRange[];
};

/**
 * What came with the file and is not modelled, where it belongs now. `next`: as it would be after one more shift.
 * Refused, in words, where something of it cannot follow.
 */
export function originNow(
  workbook: HostWorkbook,
  next?: { readonly sheet: HostSheet; readonly shift: RowShift },
): Result<OriginNow, string> {
  const sheets = new Map<HostSheet, Sheet>();
  for (const sheet of workbook.sheets) {
    const origin = sheetOrigins.get(sheet);
    if (origin) sheets.set(sheet, origin.sheet);
  }
  let namedRanges = bookOrigins.get(workbook)?.namedRanges ?? [];
  for (const moved of workbook.sheets) {
    // Formulas of the file call a sheet what it was called there.
    const sheetName = sheetOrigins.get(moved)?.sheet.name ?? moved.name;
    const shifts = [...rowShiftsOf(moved), ...(next?.sheet === moved ? [next.shift] : [])];
    for (const shift of shifts) {
      for (const [sheet, before] of sheets) {
        const after = shiftedSheet(before, { ...shift, sheetName, own: sheet === moved });
        if (!after) return refuse("a conditional format");
        sheets.set(sheet, after);
      }
      const names = shiftedNames(namedRanges, { ...shift, sheetName, own: false });
      if (!names) return refuse("a defined name");
      namedRanges = names;
    }
  }
  return succeed({ sheets, namedRanges });
}

function shiftedNames(
  names: readonly NamedRange[],
  shift: RowShift & { readonly sheetName: string; readonly own: boolean },
): NamedRange[] | null {
  const shifted: NamedRange[] = [];
  for (const name of names) {
    const range = shiftReferences(name.range, shift);
    if (range === null) return null;
    shifted.push({ ...name, range });
  }
  return shifted;
}

/** Does a chart take something from a sheet, or from a place that is no plain area? */
function chartMeans(drawing: KeptDrawing, sheetName: string): boolean {
  return chartFormulas(drawing).some((formula) => {
    const reference = referenceOf(formula, sheetName);
    return reference === null || reference.sheet === null;
  });
}

/** Why rows of a sheet cannot move: what the file holds and the host only carries along as it is. */
export function rowObstacle(
  workbook: HostWorkbook,
  sheet: HostSheet,
  shift: RowShift,
): string | null {
  const own = sheetOrigins.get(sheet);
  if (own?.sheet.tables?.length) return "a table";
  if (own?.drawing?.charts.length) return "a chart";
  // Formulas of the file call a sheet what it was called there.
  const name = own?.sheet.name ?? sheet.name;
  for (const other of workbook.sheets) {
    const origin = sheetOrigins.get(other);
    const held = origin?.sheet;
    if (origin?.drawing && chartMeans(origin.drawing, name)) return "a chart";
    if (held?.pivotTables?.length) return "a pivot table";
    if (held?.sparklines?.length) return "a sparkline";
  }
  const after = originNow(workbook, { sheet, shift });
  return after.ok ? null : after.failure;
}
