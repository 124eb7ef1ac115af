import type { SheetGrid } from "../cells/SheetGrid";
import { resolveDepartment } from "../department/resolveDepartment";
import { rowOwners } from "../entryEdit/ownBlocks";
import type { JointPart } from "../planSheet/jointTables";
import type { Measure, PlanSheet } from "../planSheet/PlanSheet";
import type { Profile } from "../profile/Profile";
import { findLegend } from "../schedule/findLegend";
import { cellReader } from "./cellReader";
import type { EntryUnit } from "./CheckUnits";

/** The entries of one page's table as rules look at them, by measure. */
export function entryUnits(
  { sheet, table }: JointPart,
  grid: SheetGrid,
  profile: Profile,
): ReadonlyMap<Measure, readonly EntryUnit[]> {
  const read = cellReader(sheet, grid);
  const printed = findLegend(table.titles);
  const legend = printed.length > 0 ? printed : profile.legend;
  const asked = new Set(table.questions.map((question) => question.column));
  const ownerIn = new Map(table.rows.map(({ row, owner }) => [row, owner]));
  const ownersOf = ownersReader(sheet, profile);
  const units = new Map<Measure, EntryUnit[]>();
  for (const entry of table.entries) {
    const anchor = read.entryCell(entry, entry.anchor);
    const cells = [anchor, ...entry.slices.map((at) => read.entryCell(entry, at))];
    const unit: EntryUnit = {
      entry,
      anchor,
      cells: cells.filter(({ text }) => text !== ""),
      owners: ownersOf(ownerIn.get(entry.anchor.row) ?? null),
      asked: asked.has(null) || asked.has(entry.column.column),
      legend,
    };
    const own = units.get(entry.measure);
    if (own) own.push(unit);
    else units.set(entry.measure, [unit]);
  }
  return units;
}

/** Owner cells repeat from row to row; each text is read once. */
function ownersReader(sheet: PlanSheet, profile: Profile) {
  const read = new Map<string | null, readonly string[]>();
  return (owner: string | null): readonly string[] => {
    const known = read.get(owner);
    if (known) return known;
    const named = rowOwners({ owner }, sheet, profile);
    const owners = [...new Set(named.map((name) => resolveDepartment(name, profile)))];
    read.set(owner, owners);
    return owners;
  };
}
