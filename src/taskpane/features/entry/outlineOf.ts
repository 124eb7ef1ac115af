import type { Position } from "../../../domain/cells/Position";
import { measureTitle } from "../../../domain/planSheet/measureTitle";
import type { Entry, Measure, PlanSheet, PlanTable } from "../../../domain/planSheet/PlanSheet";

/** The hierarchy as a tree. A leaf is a measure; `goTo` is where a click leads. */
export type OutlineNode = {
  /** Unique in the sheet. */
  readonly id: string;
  readonly title: string;
  readonly children: readonly OutlineNode[];
  readonly measure: Measure | null;
  readonly goTo: Position;
};

/** A sheet's goals › directions › measures in sheet order. Levels that are not given are passed over. */
export function outlineOf(sheet: PlanSheet): readonly OutlineNode[] {
  return sheet.tables.flatMap((table, i) => {
    const firstEntries = new Map<Measure, Entry>();
    for (const entry of table.entries)
      if (!firstEntries.has(entry.measure)) firstEntries.set(entry.measure, entry);
    return branch(table, table.measures, firstEntries, 0, `${i}`);
  });
}

function branch(
  table: PlanTable,
  measures: readonly Measure[],
  entries: ReadonlyMap<Measure, Entry>,
  level: number,
  id: string,
): OutlineNode[] {
  return runsAt(measures, level).flatMap((run, i): OutlineNode[] => {
    const [first] = run;
    if (!first) return [];
    const nodeId = `${id}.${i}`;
    const text = first.hierarchy[level] ?? "";
    const inner = run.filter((measure) => level < measure.hierarchy.length - 1);
    if (inner.length === 0)
      return run.map((measure, j) => leaf(table, measure, entries, `${nodeId}.${j}`));
    const children = branch(table, run, entries, level + 1, nodeId);
    if (text === "") return children;
    const goTo = placeOf(table, first, entries);
    return [{ id: nodeId, title: oneLine(text), children, measure: null, goTo }];
  });
}

function leaf(
  table: PlanTable,
  measure: Measure,
  entries: ReadonlyMap<Measure, Entry>,
  id: string,
): OutlineNode {
  const title = oneLine(measure.text.length > 40 ? measureTitle(measure) : measure.text);
  return { id, title, children: [], measure, goTo: placeOf(table, measure, entries) };
}

/** Runs of measures that agree in one level; a measure that ends at this level is a run of its own. */
function runsAt(measures: readonly Measure[], level: number): Measure[][] {
  const runs: Measure[][] = [];
  for (const measure of measures) {
    const last = runs.at(-1);
    const deeper = level < measure.hierarchy.length - 1;
    if (last && deeper && last[0]?.hierarchy[level] === measure.hierarchy[level])
      last.push(measure);
    else runs.push([measure]);
  }
  return runs;
}

function placeOf(
  table: PlanTable,
  measure: Measure,
  entries: ReadonlyMap<Measure, Entry>,
): Position {
  const row = measure.rows[0] ?? table.headerRows.last + 1;
  return entries.get(measure)?.anchor ?? { row, column: table.columns[0]?.column ?? 0 };
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/gu, " ");
}

/** The ids from the root down to a measure; empty where it is not in the tree. */
export function pathTo(nodes: readonly OutlineNode[], measure: Measure | null): readonly string[] {
  for (const node of nodes) {
    if (node.measure !== null && node.measure === measure) return [node.id];
    const below = pathTo(node.children, measure);
    if (below.length > 0) return [node.id, ...below];
  }
  return [];
}
