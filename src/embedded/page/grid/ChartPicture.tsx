import type { HostChart } from "../../model/HostChart";
import { chartValues, type ChartValues } from "../../model/chartValues";
import type { HostSheet, HostWorkbook } from "../../model/HostWorkbook";
import { chartBars, type ChartBar } from "./chartBars";
import { gridColors } from "./gridColors";

/** The colours that Excel gives to series one after the other. */
const colors = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"];
const colorOf = (series: number) => colors[series % colors.length];

export type ChartPictureProps = {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly chart: HostChart;
  readonly width: number;
  readonly height: number;
};

/** A chart drawn simply: its title, its bars, its categories and what the colours mean. Others than bars are a frame. */
export function ChartPicture({ workbook, sheet, chart, width, height }: ChartPictureProps) {
  const values = chartValues(workbook, sheet, chart);
  const lying = chart.type.startsWith("Bar");
  const labels = lying ? Math.min(120, width / 3) : 20;
  const plot = {
    left: lying ? labels : 16,
    top: 34,
    width: Math.max(0, width - (lying ? labels : 16) - 16),
    height: Math.max(0, height - 34 - (lying ? 0 : labels) - 30),
  };
  const shown = chart.type !== "other";
  return (
    <svg width={width} height={height} role="img" aria-label={chart.title} fontSize={11}>
      <text x={width / 2} y={20} textAnchor="middle" fontSize={13}>
        {chart.title}
      </text>
      {shown && <Bars chart={chart} values={values} lying={lying} plot={plot} />}
      {shown && chart.legend && <Legend values={values} width={width} y={height - 10} />}
    </svg>
  );
}

type Plot = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};
type BarsProps = {
  readonly chart: HostChart;
  readonly values: ChartValues;
  readonly lying: boolean;
  readonly plot: Plot;
};

/** Lying bars begin at the bottom, standing ones at the left; reversed ones at the other end. */
function Bars({ chart, values, lying, plot }: BarsProps) {
  const fromEnd = chart.reversed !== lying;
  const turned = (along: number, size: number) => (fromEnd ? 1 - along - size : along);
  const box = ({ along, thickness, from, to }: ChartBar) => {
    const start = turned(along, thickness);
    return lying
      ? { x: from, y: start, width: to - from, height: thickness }
      : { x: start, y: 1 - to, width: thickness, height: to - from };
  };
  const count = values.categories.length;
  return (
    <g transform={`translate(${plot.left} ${plot.top})`}>
      <g transform={`scale(${plot.width} ${plot.height})`}>
        {chartBars(chart.type, values).map((bar) => (
          <rect key={`${bar.series} ${bar.along}`} {...box(bar)} fill={colorOf(bar.series)} />
        ))}
      </g>
      <path
        d={lying ? `M0 0V${plot.height}` : `M0 ${plot.height}H${plot.width}`}
        stroke={gridColors.headerLine}
      />
      {values.categories.map((name, index) => {
        const middle = turned((index + 0.5) / count, 0);
        return lying ? (
          <text key={index} x={-6} y={middle * plot.height + 4} textAnchor="end">
            {name}
          </text>
        ) : (
          <text key={index} x={middle * plot.width} y={plot.height + 14} textAnchor="middle">
            {name}
          </text>
        );
      })}
    </g>
  );
}

function Legend({ values, width, y }: { values: ChartValues; width: number; y: number }) {
  const step = Math.min(110, width / Math.max(1, values.series.length));
  const left = (width - step * values.series.length) / 2;
  return values.series.map(({ name }, index) => (
    <g key={index} transform={`translate(${left + index * step} ${y})`}>
      <rect y={-9} width={9} height={9} fill={colorOf(index)} />
      <text x={14}>{name}</text>
    </g>
  ));
}
