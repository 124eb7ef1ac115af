import {
  jointTablesOf,
  measuresOf,
  type JointPart,
  type JointTable,
} from "../planSheet/jointTables";
import type { PlanBook } from "../planSheet/PlanSheet";
import { fold } from "../text/fold";
import { columnKeys } from "./columnKeys";
import { shareOfMeasures } from "./shareOfMeasures";

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
  /** Whether it stands on the sheet, and in the place, where the table was sent. */
  readonly inPlace: number;
  /** How many of its entries the table has: where each department has a sheet, only they tell the sheets apart. */
  readonly sameWords: number;
};

/** From here on a page is one of the same table: half of its columns and measures are. */
const leastLike = 0.25;

/**
 * Which page belongs to which table: the one that stands where it was sent, else the likest by its columns and measures,
 * then by its entries. Sheets may have been renamed, split and put in another order.
 */
export function matchParts(base: PlanBook, other: PlanBook): PartMatch {
  const tables = jointTablesOf(base);
  const theirs = jointTablesOf(other).flatMap((joint) => joint.parts);
  const scores = theirs
    .flatMap((part) => scoresOf(part, tables))
    .sort((a, b) => b.inPlace - a.inPlace || b.likeness - a.likeness || b.sameWords - a.sameWords);
  const parts = new Map<JointTable, JointPart[]>(tables.map((table) => [table, []]));
  const twice: JointPart[] = [];
  const used = new Set<JointPart>();
  for (const { table, part, inPlace } of scores) {
    if (used.has(part)) continue;
    used.add(part);
    const there = parts.get(table) ?? [];
    if (inPlace < exactPlace && isThereAlready(part, there)) twice.push(part);
    else there.push(part);
  }
  const order = new Map(theirs.map((part, index) => [part, index]));
  for (const list of parts.values()) list.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return { parts, twice };
}

/** Most of what it holds stands on another page. */
function isThereAlready(part: JointPart, pages: readonly JointPart[]): boolean {
  const there = new Set(pages.flatMap(measureNames));
  const names = measureNames(part);
  return names.filter((name) => there.has(name)).length * 2 > names.length;
}

/** The same table of a sheet of the same name. */
const exactPlace = 2;

/** The tables that a page may belong to. Only where none has its measures are touched texts looked for: that takes long. */
function scoresOf(part: JointPart, tables: readonly JointTable[]): Score[] {
  const scores = (shareOf: ShareOfMeasures) =>
    tables
      .map((table) => scoreOf(table, part, tables.length > 1, shareOf))
      .filter(({ likeness }) => likeness >= leastLike);
  const exact = scores((table) =>
    share(measureNames(part), new Set(table.parts.flatMap(measureNames))),
  );
  if (exact.length > 0) return exact;
  return scores((table) => shareOfMeasures(part.table.measures, measuresOf(table)));
}

/** How many of a page's measures, of 1, a table has. */
type ShareOfMeasures = (table: JointTable) => number;

function scoreOf(
  table: JointTable,
  part: JointPart,
  several: boolean,
  shareOf: ShareOfMeasures,
): Score {
  const columns = new Set(table.parts.flatMap((page) => [...columnKeys(page.table).keys()]));
  const shared = share([...columnKeys(part.table).keys()], columns);
  const likeness = shared === 0 ? 0 : shared * shareOf(table);
  return {
    table,
    part,
    likeness,
    inPlace: Math.max(...table.parts.map((page) => placeOf(page, part))),
    sameWords: several ? share(entryTexts(part), new Set(table.parts.flatMap(entryTexts))) : 0,
  };
}

function placeOf(page: JointPart, part: JointPart): number {
  if (page.sheet.department !== part.sheet.department) return 0;
  if (page.sheet.department === null && page.sheet.sheetName !== part.sheet.sheetName) return 0;
  return page.index === part.index ? exactPlace : 1;
}

function share(names: readonly string[], among: ReadonlySet<string>): number {
  const found = names.filter((name) => among.has(name)).length;
  return names.length === 0 ? 0 : found / names.length;
}

function measureNames({ table }: JointPart): string[] {
  return [...new Set(table.measures.map(({ text }) => fold(text)))];
}

const texts = new WeakMap<JointPart, readonly string[]>();

function entryTexts(part: JointPart): readonly string[] {
  const own =
    texts.get(part) ?? part.table.entries.flatMap(({ text }) => (text === "" ? [] : [fold(text)]));
  texts.set(part, own);
  return own;
}
