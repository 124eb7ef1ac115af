import type { Position } from "../cells/Position";
import type { SheetGrid } from "../cells/SheetGrid";
import { meaningKey, type Meaning } from "./Meaning";
import type { ColumnKind, PlanColumn } from "./PlanColumn";
import type { Entry, Measure, PlanRow } from "./PlanSheet";

/** The kinds whose cells are written anew from year to year, in contrast to those that make up the form. */
const writtenKinds: ReadonlySet<ColumnKind> = new Set([
  "result",
  "plan",
  "planAndResult",
  "project",
  "activity",
  "indicator",
  "target",
  "indicatorResult",
  "rating",
  "reason",
  "schedule",
  "text",
  "note",
]);

export function isWritten(column: PlanColumn): boolean {
  return writtenKinds.has(column.kind);
}

export function rowsByMeasure(rows: readonly PlanRow[]): Map<Measure, PlanRow[]> {
  const byMeasure = new Map<Measure, PlanRow[]>();
  for (const row of rows) {
    const own = byMeasure.get(row.measure);
    if (own) own.push(row);
    else byMeasure.set(row.measure, [row]);
  }
  return byMeasure;
}

export type EntryContext = {
  readonly grid: SheetGrid;
  readonly columns: readonly PlanColumn[];
  /** Whether a column's entries belong to the measure. */
  readonly shared: (column: PlanColumn) => boolean;
  readonly meaningAt: (column: PlanColumn, row: number) => Meaning;
};

/** The entries of a table, in sheet order: by measure, then by column, then by row. */
export function readEntries(
  context: EntryContext,
  rowsOf: ReadonlyMap<Measure, readonly PlanRow[]>,
): Entry[] {
  const columns = context.columns.filter(isWritten);
  return [...rowsOf].flatMap(([measure, rows]) =>
    columns.flatMap((column) => entriesIn(context, measure, column, rows)),
  );
}

function entriesIn(
  context: EntryContext,
  measure: Measure,
  column: PlanColumn,
  rows: readonly PlanRow[],
): Entry[] {
  const parts = context.shared(column)
    ? byMeaning(context, column, rows)
    : eachRow(context, column, rows);
  const counts = new Map<string, number>();
  return parts.map(({ meaning, role, anchors }) => {
    const key = `${meaningKey(meaning)} ${role ?? ""}`;
    const ordinal = counts.get(key) ?? 0;
    counts.set(key, ordinal + 1);
    return { column, meaning, measure, role, ordinal, ...textOf(context.grid, anchors) };
  });
}

type Part = {
  readonly meaning: Meaning;
  readonly role: string | null;
  readonly anchors: readonly [Position, ...Position[]];
};

/** The measure's own: one entry a meaning. 計画 above 実績 in one column is two entries where there are two cells. */
function byMeaning(
  { grid, meaningAt }: EntryContext,
  column: PlanColumn,
  rows: readonly PlanRow[],
): Part[] {
  const parts = new Map<string, Part>();
  for (const { row } of rows) {
    const meaning = meaningAt(column, row);
    const key = meaningKey(meaning);
    const { top, left } = grid.span({ row, column: column.column });
    const anchor = { row: top, column: left };
    const anchors = parts.get(key)?.anchors;
    if (anchors?.at(-1)?.row === top) continue;
    parts.set(key, { meaning, role: null, anchors: anchors ? [...anchors, anchor] : [anchor] });
  }
  return [...parts.values()].flatMap(planAboveResult);
}

function eachRow(
  { grid, meaningAt }: EntryContext,
  column: PlanColumn,
  rows: readonly PlanRow[],
): Part[] {
  const parts = rows.flatMap(({ row, role }): Part[] => {
    const span = grid.span({ row, column: column.column });
    if (span.top !== row && rows.some((other) => other.row === span.top)) return [];
    const anchor = { row: span.top, column: span.left };
    return [{ meaning: meaningAt(column, row), role, anchors: [anchor] }];
  });
  const [first, ...others] = parts;
  if (column.kind !== "planAndResult" || !first) return parts;
  const below = others.flatMap((part) => part.anchors);
  return planAboveResult({ ...first, anchors: [...first.anchors, ...below] });
}

function planAboveResult(part: Part): Part[] {
  const [above, below, ...more] = part.anchors;
  if (part.meaning.kind !== "planAndResult" || !below || more.length > 0) return [part];
  return [
    { ...part, meaning: { ...part.meaning, kind: "plan" }, anchors: [above] },
    { ...part, meaning: { ...part.meaning, kind: "result" }, anchors: [below] },
  ];
}

function textOf(
  grid: SheetGrid,
  anchors: Part["anchors"],
): Pick<Entry, "anchor" | "cells" | "slices" | "text"> {
  const [anchor] = anchors;
  const slices = anchors.filter((position) => grid.text(position) !== "");
  return {
    anchor,
    cells: anchors,
    slices: slices.filter((position) => position.row !== anchor.row),
    text: joinSlices(slices.map((position) => grid.text(position))),
  };
}

/**
 * The text of an entry whose cells, from the top, hold these; empty ones are left out. Slices that repeat the text above
 * them – merges taken apart and filled – say it once.
 */
export function joinSlices(texts: readonly string[]): string {
  const [first = "", ...others] = texts.filter((text) => text !== "");
  return others.every((text) => text === first) ? first : [first, ...others].join("\n");
}
