import { positionKey } from "../../domain/cells/Position";
import { findSheet } from "./findSheet";
import type { ChartReference, HostChart } from "./HostChart";
import type { HostCell, HostSheet, HostWorkbook } from "./HostWorkbook";

/** What a chart shows: a name and a number a category for each series. Cells without a number count as 0. */
export type ChartValues = {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
};

export function chartValues(
  workbook: HostWorkbook,
  sheet: HostSheet,
  chart: HostChart,
): ChartValues {
  const cells = (reference: ChartReference | null) => cellsOf(workbook, sheet, reference);
  const [first] = chart.series;
  return {
    categories: cells(first?.categories ?? null).map((cell) => cell?.text ?? ""),
    series: chart.series.map(({ name, values }) => ({
      name: typeof name === "string" ? name : (cells(name)[0]?.text ?? ""),
      values: cells(values).map(numberOf),
    })),
  };
}

function cellsOf(
  workbook: HostWorkbook,
  own: HostSheet,
  reference: ChartReference | null,
): (HostCell | undefined)[] {
  if (!reference) return [];
  const sheet = reference.sheet === null ? own : findSheet(workbook, reference.sheet);
  if (!sheet) return [];
  const { top, left, bottom, right } = reference.span;
  const found: (HostCell | undefined)[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      found.push(sheet.cells.get(positionKey({ row, column })));
    }
  }
  return found;
}

function numberOf(cell: HostCell | undefined): number {
  if (cell?.content.kind === "value") return Number(cell.content.value);
  return typeof cell?.cached === "number" ? cell.cached : 0;
}
