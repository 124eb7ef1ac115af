import type { HostChartType } from "../../model/HostChart";
import type { ChartValues } from "../../model/chartValues";

/**
 * One bar of a chart, in shares of the room there is: `along` the categories from the first on, and from the axis `from`
 * to `to` of the largest value.
 */
export type ChartBar = {
  readonly series: number;
  readonly along: number;
  readonly thickness: number;
  readonly from: number;
  readonly to: number;
};

/** How much of a category's room its bars take. */
const filled = 0.62;

/** Where the bars of a chart lie. Values below 0 are drawn as 0. */
export function chartBars(type: HostChartType, { categories, series }: ChartValues): ChartBar[] {
  const stacked = type.includes("Stacked");
  const values = series.map((one) => categories.map((_, at) => Math.max(0, one.values[at] ?? 0)));
  const sums = categories.map((_, at) => values.reduce((sum, one) => sum + (one[at] ?? 0), 0));
  const largest = Math.max(1e-9, ...(stacked ? sums : values.flat()));
  const lanes = stacked ? 1 : Math.max(1, series.length);
  const thickness = filled / Math.max(1, categories.length) / lanes;
  return categories.flatMap((_, at) => {
    const room = type.endsWith("100") ? Math.max(1e-9, sums[at] ?? 0) : largest;
    let reached = 0;
    return values.map((one, index): ChartBar => {
      const from = stacked ? reached : 0;
      reached = from + (one[at] ?? 0) / room;
      const lane = stacked ? 0 : index * thickness;
      const along = (at + (1 - filled) / 2) / categories.length + lane;
      return { series: index, along, thickness, from, to: reached };
    });
  });
}
