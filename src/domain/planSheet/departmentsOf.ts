import { parseEntry } from "../entry/parseEntry";
import { resolveDepartment } from "../department/resolveDepartment";
import { splitOwners } from "../department/splitOwners";
import type { Profile } from "../profile/Profile";
import { hasBlocks } from "./hasBlocks";
import type { PlanRow, PlanSheet } from "./PlanSheet";

export type DepartmentCount = {
  readonly name: string;
  readonly blocks: number;
  /** Rows whose owner column, or whose sheet, names it. */
  readonly rows: number;
  readonly spellings: readonly string[];
};

/** The departments that a sheet's tags, owner column or name give, in the order of their first mention. */
export function departmentsOf(sheet: PlanSheet, profile: Profile): string[] {
  return countDepartments([sheet], profile).map((department) => department.name);
}

/** How many blocks and rows each department has in some sheets, and under which spellings. */
export function countDepartments(
  sheets: readonly PlanSheet[],
  profile: Profile,
): DepartmentCount[] {
  const counts = new Map<string, { blocks: number; rows: number; spellings: Set<string> }>();
  for (const { spelling, as } of sheets.flatMap((sheet) => mentionsIn(sheet, profile))) {
    const name = resolveDepartment(spelling, profile);
    const count = counts.get(name) ?? { blocks: 0, rows: 0, spellings: new Set<string>() };
    count[as]++;
    count.spellings.add(spelling);
    counts.set(name, count);
  }
  return [...counts].map(([name, { blocks, rows, spellings }]) => ({
    name,
    blocks,
    rows,
    spellings: [...spellings],
  }));
}

type Mention = { readonly spelling: string; readonly as: "blocks" | "rows" };

/** One mention a block and department (a joint tag counts for each), and one a row that a department owns. */
function mentionsIn(sheet: PlanSheet, profile: Profile): Mention[] {
  return sheet.tables.flatMap((table) => [
    ...table.rows.flatMap((row) => owners(row, sheet, profile)),
    ...table.entries.flatMap(({ column, text }) => (hasBlocks(column) ? taggedIn(text) : [])),
  ]);
}

function owners(row: PlanRow, sheet: PlanSheet, profile: Profile): Mention[] {
  const named = row.owner === null ? [] : splitOwners(row.owner, profile).departments;
  const all = named.length > 0 || sheet.department === null ? named : [sheet.department];
  return all.map((spelling) => ({ spelling, as: "rows" }));
}

function taggedIn(text: string): Mention[] {
  const tags = text === "" ? [] : parseEntry(text).blocks.flatMap(({ tag }) => tag ?? []);
  return tags.flatMap(({ departments }) =>
    departments.map((spelling) => ({ spelling, as: "blocks" as const })),
  );
}
