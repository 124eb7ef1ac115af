import type { Span } from "../../domain/cells/Span";

/** Kinds by the names of `Excel.ChartType`; `other`: any that this host does not draw. */
export const chartTypes = [
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
] as const;
export type HostChartType = (typeof chartTypes)[number] | "other";

/** Cells that a chart takes something from; `sheet`: the name of another sheet than the chart's own. */
export type ChartReference = { readonly sheet: string | null; readonly span: Span };

export type HostChartSeries = {
  /** The cell of its name, or the name itself. */
  readonly name: ChartReference | string;
  readonly categories: ChartReference | null;
  readonly values: ChartReference | null;
};

/** A chart on a sheet; never changed in place. */
export type HostChart = {
  readonly id: string;
  readonly name: string;
  readonly type: HostChartType;
  /** `""`: none. */
  readonly title: string;
  readonly series: readonly HostChartSeries[];
  /** Null: no legend is shown. */
  readonly legend: "Top" | "Bottom" | "Left" | "Right" | null;
  /** The categories are listed the other way round. */
  readonly reversed: boolean;
  /** The cells that it covers. */
  readonly place: Span;
  /** It came with the file, and goes back into it as it came. */
  readonly fromFile: boolean;
};
