import type { HostChart } from "../../model/HostChart";
import { chartValues } from "../../model/chartValues";
import { ApiFailure } from "../ApiFailure";
import { flagArgument, textArgument } from "../arguments";
import { OfficeObject, type OfficeType } from "../OfficeObject";
import { chartOf, setChart, type ChartSelf } from "./ChartSelf";
import { lineSize } from "./lineSizes";
import { spanArgument } from "./RangeSelf";

const legendPositions = ["Top", "Bottom", "Left", "Right"] as const;

const titleType: OfficeType<ChartSelf> = {
  name: "ChartTitle",
  read: {
    text: (self) => chartOf(self).title,
    visible: (self) => chartOf(self).title !== "",
  },
  write: { text: (self, value) => setChart(self, { title: textArgument(value) }) },
};

const legendType: OfficeType<ChartSelf> = {
  name: "ChartLegend",
  read: {
    visible: (self) => chartOf(self).legend !== null,
    position: (self) => chartOf(self).legend ?? "Invalid",
  },
  write: {
    visible: (self, value) =>
      setChart(self, { legend: flagArgument(value) ? (chartOf(self).legend ?? "Right") : null }),
    position: (self, value) => {
      const legend = legendPositions.find((name) => name === textArgument(value));
      if (!legend) throw new ApiFailure("InvalidArgument");
      setChart(self, { legend });
    },
  },
};

const categoryAxisType: OfficeType<ChartSelf> = {
  name: "ChartAxis",
  read: { reversePlotOrder: (self) => chartOf(self).reversed },
  write: {
    reversePlotOrder: (self, value) => setChart(self, { reversed: flagArgument(value) }),
  },
};

const axesType: OfficeType<ChartSelf> = {
  name: "ChartAxes",
  open: { categoryAxis: (self) => OfficeObject.of(categoryAxisType, self) },
};

type SeriesSelf = { readonly chart: ChartSelf; readonly index: number };

const seriesType: OfficeType<SeriesSelf> = {
  name: "ChartSeries",
  read: {
    name: ({ chart, index }) => {
      const { session, sheet } = chart;
      return chartValues(session.workbook, sheet, chartOf(chart)).series[index]?.name ?? "";
    },
  },
};

const seriesCollectionType: OfficeType<ChartSelf> = {
  name: "ChartSeriesCollection",
  items: (chart) =>
    chartOf(chart).series.map((_, index) => OfficeObject.of(seriesType, { chart, index })),
  call: { getCount: (chart) => chartOf(chart).series.length },
};

const type: OfficeType<ChartSelf> = {
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  read: {
    id: ({ id }) => id,
    name: (self) => chartOf(self).name,
    chartType: (self) => typeName(chartOf(self)),
    top: (self) => before(self, "row", chartOf(self).place.top),
    left: (self) => before(self, "column", chartOf(self).place.left),
    height: (self) => {
      const { top, bottom } = chartOf(self).place;
      return before(self, "row", bottom + 1) - before(self, "row", top);
    },
    width: (self) => {
      const { left, right } = chartOf(self).place;
      return before(self, "column", right + 1) - before(self, "column", left);
    },
  },
  write: { name: (self, value) => setChart(self, { name: textArgument(value) }) },
  open: {
    title: (self) => OfficeObject.of(titleType, self),
    legend: (self) => OfficeObject.of(legendType, self),
    axes: (self) => OfficeObject.of(axesType, self),
    series: (self) => OfficeObject.of(seriesCollectionType, self),
  },
  call: {
    /** Covers the cells from the first to the last; one cell alone is both. */
    setPosition: (self, [start, end]) => {
      const { session, sheet } = self;
      const range = { session, sheet, span: { top: 0, left: 0, bottom: 0, right: 0 } };
      const { top, left } = spanArgument(range, start);
      const { bottom, right } = spanArgument(range, end ?? start);
      if (bottom < top || right < left) throw new ApiFailure("InvalidArgument");
      setChart(self, { place: { top, left, bottom, right } });
    },
  },
};

/** `Excel.Chart` */
export function chartObject(self: ChartSelf): OfficeObject {
  return OfficeObject.of(type, self);
}

function typeName({ type: kind }: HostChart): string {
  return kind === "other" ? "Invalid" : kind;
}

/** Points from the sheet's edge to a row or column. */
function before({ sheet }: ChartSelf, kind: "row" | "column", index: number): number {
  let points = 0;
  for (let line = 0; line < index; line++) points += lineSize(sheet, kind, line, line) ?? 0;
  return points;
}
