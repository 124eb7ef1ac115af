import { jointTablesOf, type JointPart, type JointTable } from "../planSheet/jointTables";
import type { PlanBook } from "../planSheet/PlanSheet";
import { fold } from "../text/fold";
import { columnKeys } from "./columnKeys";

/** The pages of another workbook that belong to each table of the base. */
export type PartMatch = {
  readonly parts: ReadonlyMap<JointTable, readonly JointPart[]>;
  /** Pages that hold what another page holds already. */
  readonly twice: readonly JointPart[];
};

type Score = {
  readonly table: JointTable;
  readonly part: JointPart;
  readonly likeness: number;
  readonly sameSheet: boolean;
};

/** From here on a page is one of the same table: half of its columns and measures are. */
const leastLike = 0.25;

/**
 * Which page belongs to which table: by its columns and measures, then by the sheet's department and name. Sheets may have
 * been renamed, split and put in another order.
 */
export function matchParts(base: PlanBook, other: PlanBook): PartMatch {
  const tables = jointTablesOf(base);
  const scores = jointTablesOf(other)
    .flatMap(({ parts }) => parts)
    .flatMap((part) => tables.map((table) => scoreOf(table, part)))
    .filter(({ likeness }) => likeness >= leastLike)
    .sort((a, b) => Number(b.sameSheet) - Number(a.sameSheet) || b.likeness - a.likeness);
  const parts = new Map<JointTable, JointPart[]>(tables.map((table) => [table, []]));
  const twice: JointPart[] = [];
  const used = new Set<JointPart>();
  const full = new Map<JointTable, Set<string>>();
  for (const { table, part } of scores) {
    if (used.has(part)) continue;
    used.add(part);
    const there = full.get(table) ?? new Set<string>();
    full.set(table, there);
    const names = measureNames(part);
    const again = names.filter((name) => there.has(name)).length;
    if (there.size > 0 && again * 2 > names.length) {
      twice.push(part);
      continue;
    }
    for (const name of names) there.add(name);
    parts.get(table)?.push(part);
  }
  const order = (part: JointPart) =>
    other.readings.findIndex((one) => one.planSheet && one.sheet === part.sheet);
  for (const list of parts.values()) list.sort((a, b) => order(a) - order(b) || a.index - b.index);
  return { parts, twice };
}

function scoreOf(table: JointTable, part: JointPart): Score {
  const columns = new Set(table.parts.flatMap((page) => [...columnKeys(page.table).keys()]));
  const measures = new Set(table.parts.flatMap(measureNames));
  const shared = share([...columnKeys(part.table).keys()], columns);
  const likeness = shared * share(measureNames(part), measures);
  const { department, sheetName } = part.sheet;
  const sameSheet = table.parts.some(({ sheet }) =>
    department === null && sheet.department === null
      ? sheet.sheetName === sheetName
      : sheet.department === department,
  );
  return { table, part, likeness, sameSheet };
}

function share(names: readonly string[], among: ReadonlySet<string>): number {
  const found = names.filter((name) => among.has(name)).length;
  return names.length === 0 ? 0 : found / names.length;
}

function measureNames({ table }: JointPart): string[] {
  return [...new Set(table.measures.map(({ text }) => fold(text)))];
}
