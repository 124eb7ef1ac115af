import { parseEntry } from "../entry/parseEntry";
import { resolveDepartment } from "../department/resolveDepartment";
import type { Profile } from "../profile/Profile";
import type { PlanSheet } from "./PlanSheet";

export type DepartmentCount = {
  readonly name: string;
  readonly blocks: number;
  readonly spellings: readonly string[];
};

/** The departments that a sheet's tags name, in the order of their first block. */
export function departmentsOf(sheet: PlanSheet, profile: Profile): string[] {
  return countDepartments([sheet], profile).map((department) => department.name);
}

/** How many blocks each department has in some sheets, and under which spellings. */
export function countDepartments(
  sheets: readonly PlanSheet[],
  profile: Profile,
): DepartmentCount[] {
  const counts = new Map<string, { blocks: number; spellings: Set<string> }>();
  for (const spelling of sheets.flatMap(spellingsIn)) {
    const name = resolveDepartment(spelling, profile);
    const count = counts.get(name) ?? { blocks: 0, spellings: new Set<string>() };
    counts.set(name, { blocks: count.blocks + 1, spellings: count.spellings.add(spelling) });
  }
  return [...counts].map(([name, { blocks, spellings }]) => ({
    name,
    blocks,
    spellings: [...spellings],
  }));
}

/** One name a block and department: a joint tag counts for each of its departments. */
function spellingsIn(sheet: PlanSheet): string[] {
  return sheet.tables.flatMap((table) => table.entries.flatMap((entry) => taggedIn(entry.text)));
}

function taggedIn(text: string): string[] {
  return parseEntry(text).blocks.flatMap((block) => [...(block.tag?.departments ?? [])]);
}
