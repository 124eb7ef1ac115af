import type { NewChartKind } from "../../domain/edit/NewSheet";

/** Our words for charts and those of `Excel.ChartType`. */
const chartTypes: Readonly<Record<NewChartKind, string>> = {
  bar: "BarClustered",
  barStacked: "BarStacked",
  column: "ColumnClustered",
  columnStacked: "ColumnStacked",
};

export function chartTypeOf(kind: NewChartKind): Excel.ChartType {
  return chartTypes[kind] as Excel.ChartType;
}

export function isLying(kind: NewChartKind): boolean {
  return kind === "bar" || kind === "barStacked";
}
