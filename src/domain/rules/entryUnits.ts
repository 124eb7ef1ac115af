import type { SheetGrid } from "../cells/SheetGrid";
import { resolveDepartment } from "../department/resolveDepartment";
import { splitOwners } from "../department/splitOwners";
import { departmentsIn } from "../entry/departmentsIn";
import { hasBlocks } from "../planSheet/hasBlocks";
import type { JointPart } from "../planSheet/jointTables";
import type { Measure } from "../planSheet/PlanSheet";
import type { Profile } from "../profile/Profile";
import { findLegend } from "../schedule/findLegend";
import { cellReader } from "./cellReader";
import type { EntryUnit } from "./CheckUnits";

/** The entries of one page's table as rules look at them, by measure. */
export function entryUnits(
  part: JointPart,
  grid: SheetGrid,
  profile: Profile,
): ReadonlyMap<Measure, readonly EntryUnit[]> {
  const { sheet, table } = part;
  const read = cellReader(sheet, grid);
  const printed = findLegend(table.titles);
  const legend = printed.length > 0 ? printed : profile.legend;
  const asked = new Set(table.questions.map((question) => question.column));
  const ownerIn = new Map(table.rows.map(({ row, owner }) => [row, owner]));
  const units = new Map<Measure, EntryUnit[]>();
  for (const entry of table.entries) {
    const { measure, anchor, column } = entry;
    const cells = [anchor, ...entry.slices].map((position) => read.entryCell(entry, position));
    const [first, ...rest] = cells;
    if (!first) continue;
    const owners = ownersOf(ownerIn.get(anchor.row) ?? null, sheet.department, profile);
    const tagged = hasBlocks(column) ? departmentsIn(entry.text) : [];
    const unit: EntryUnit = {
      entry,
      anchor: first,
      cells: [first, ...rest].filter(({ text }) => text !== ""),
      owners,
      departments: tagged.length > 0 ? resolveAll(tagged, profile) : owners,
      asked: asked.has(null) || asked.has(column.column),
      legend,
    };
    units.set(measure, [...(units.get(measure) ?? []), unit]);
  }
  return units;
}

function ownersOf(owner: string | null, sheetsOwn: string | null, profile: Profile): string[] {
  const named = owner === null ? [] : splitOwners(owner, profile).departments;
  const all = named.length > 0 || sheetsOwn === null ? named : [sheetsOwn];
  return resolveAll(all, profile);
}

function resolveAll(names: readonly string[], profile: Profile): string[] {
  return [...new Set(names.map((name) => resolveDepartment(name, profile)))];
}
