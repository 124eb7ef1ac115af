import { positionKey, type Position } from "../../domain/cells/Position";
import type { Span } from "../../domain/cells/Span";
import type { ChartReference, HostChart, HostChartSeries, HostChartType } from "./HostChart";
import type { HostSheet, HostWorkbook } from "./HostWorkbook";

/** Where a chart lies until it is put somewhere. */
const firstPlace: Span = { top: 1, left: 1, bottom: 15, right: 8 };

/**
 * Adds a chart over an area, a series a column. As Excel does, a first row of texts names the series and a first column
 * of texts the categories; the corner between them says nothing.
 */
export function addChart(
  workbook: HostWorkbook,
  sheet: HostSheet,
  type: HostChartType,
  area: Span,
): HostChart {
  const number = sheet.charts.length + 1;
  const chart: HostChart = {
    id: newChartId(workbook),
    name: `グラフ ${number}`,
    type,
    title: "",
    series: seriesIn(sheet, area),
    legend: "Right",
    reversed: false,
    place: firstPlace,
    fromFile: false,
  };
  put(workbook, sheet, [...sheet.charts, chart]);
  return chart;
}

export function changeChart(
  workbook: HostWorkbook,
  sheet: HostSheet,
  id: string,
  change: Partial<HostChart>,
): void {
  put(
    workbook,
    sheet,
    sheet.charts.map((chart) => (chart.id === id ? { ...chart, ...change } : chart)),
  );
}

/** Like the ids of sheets, in the form Excel gives them. */
function newChartId({ sheets }: HostWorkbook): string {
  const taken = new Set(sheets.flatMap(({ charts }) => charts.map(({ id }) => id)));
  for (let number = taken.size; ; number++) {
    const id = `{00000000-0002-${number.toString(16).toUpperCase().padStart(4, "0")}-0000-000000000000}`;
    if (!taken.has(id)) return id;
  }
}

function put(workbook: HostWorkbook, sheet: HostSheet, charts: readonly HostChart[]): void {
  sheet.charts = charts;
  workbook.changed = true;
  workbook.emit({ kind: "look", sheetId: sheet.id });
}

function seriesIn(sheet: HostSheet, { top, left, bottom, right }: Span): HostChartSeries[] {
  const isText = (position: Position) => kindAt(sheet, position) === "text";
  const rows = interval(top + 1, bottom);
  const columns = interval(left + 1, right);
  const named = columns.length > 0 && columns.every((column) => isText({ row: top, column }));
  const labelled = rows.length > 0 && rows.every((row) => isText({ row, column: left }));
  const firstRow = named ? top + 1 : top;
  const own = (span: Span): ChartReference => ({ sheet: null, span });
  const categories = labelled ? own({ top: firstRow, left, bottom, right: left }) : null;
  return interval(labelled ? left + 1 : left, right).map((column, index) => ({
    name: named ? own({ top, left: column, bottom: top, right: column }) : `系列${index + 1}`,
    categories,
    values: own({ top: firstRow, left: column, bottom, right: column }),
  }));
}

function kindAt(sheet: HostSheet, position: Position) {
  return sheet.cells.get(positionKey(position))?.content.kind ?? "empty";
}

function interval(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
