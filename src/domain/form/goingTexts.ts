import { intervalContains, type Interval } from "../cells/Interval";
import { parseEntry } from "../entry/parseEntry";
import { hasBlocks } from "../planSheet/hasBlocks";
import type { Entry, Measure } from "../planSheet/PlanSheet";
import type { GoingText } from "./FormProposal";
import type { FormPart } from "./formPart";

/**
 * The texts of a measure's entries, and whose they are. An entry that stands in another measure's row, too, stays. `rows`:
 * the measure's.
 */
export function goingTexts(
  { part, grid }: FormPart,
  measure: Measure,
  rows: Interval,
): GoingText[] {
  const { sheet, table } = part;
  const owners = new Map(table.rows.map(({ row, owner }) => [row, owner]));
  return table.entries
    .filter(
      (entry) =>
        entry.measure === measure &&
        entry.text !== "" &&
        intervalContains(rows, entry.anchor.row) &&
        intervalContains(rows, grid.span(entry.anchor).bottom),
    )
    .map((entry) => ({
      cell: { sheetId: sheet.sheetId, position: entry.anchor },
      label: entry.column.label,
      departments: departmentsOf(entry, owners.get(entry.anchor.row) ?? null),
      text: entry.text,
    }));
}

function departmentsOf({ column, text }: Entry, owner: string | null): string[] {
  const tags = hasBlocks(column) ? parseEntry(text).blocks.flatMap(({ tag }) => tag ?? []) : [];
  const named = [...new Set(tags.flatMap(({ departments }) => departments))];
  return named.length > 0 || owner === null || owner === "" ? named : [owner];
}
