import { formatColumn } from "../../domain/cells/address";
import type { ChartReference, HostChart, HostChartSeries } from "../model/HostChart";
import { escapeXml } from "./escapeXml";

const drawingMain = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartMain = "http://schemas.openxmlformats.org/drawingml/2006/chart";

const paleLine = `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>`;

const legendLetters = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;

/**
 * The part of a bar or column chart (ECMA-376 Part 1, 21.2). Values are not kept beside the references: Excel takes them
 * from the cells. `sheetName`: of the chart's own sheet.
 */
export function chartXml(chart: HostChart, sheetName: string): string {
  const { type, legend } = chart;
  const stacked = type.includes("Stacked");
  const grouping = type.endsWith("100") ? "percentStacked" : stacked ? "stacked" : "clustered";
  const lying = type.startsWith("Bar");
  const series = chart.series.map((one, index) => seriesXml(one, index, sheetName)).join("");
  const bars =
    `<c:barChart>${val("barDir", lying ? "bar" : "col")}${val("grouping", grouping)}` +
    `${val("varyColors", "0")}${series}${val("gapWidth", "60")}` +
    `${stacked ? val("overlap", "100") : ""}${val("axId", "1")}${val("axId", "2")}</c:barChart>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="${chartMain}" xmlns:a="${drawingMain}">${val("roundedCorners", "0")}` +
    `<c:chart>${titleXml(chart.title)}<c:plotArea><c:layout/>${bars}${axesXml(chart, lying)}` +
    `</c:plotArea>${legend ? `<c:legend>${val("legendPos", legendLetters[legend])}${val("overlay", "0")}</c:legend>` : ""}` +
    `${val("plotVisOnly", "1")}${val("dispBlanksAs", "gap")}</c:chart></c:chartSpace>`
  );
}

function titleXml(title: string): string {
  if (title === "") return val("autoTitleDeleted", "1");
  const run = `<a:r><a:rPr lang="ja-JP" sz="1200"/><a:t>${escapeXml(title)}</a:t></a:r>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx>${val("overlay", "0")}</c:title>` +
    val("autoTitleDeleted", "0")
  );
}

function seriesXml(series: HostChartSeries, index: number, sheetName: string): string {
  const { name, categories, values } = series;
  const at = (one: ChartReference) => escapeXml(referenceText(one, sheetName));
  const text =
    typeof name === "string"
      ? `<c:v>${escapeXml(name)}</c:v>`
      : `<c:strRef><c:f>${at(name)}</c:f></c:strRef>`;
  const labels = categories
    ? `<c:cat><c:strRef><c:f>${at(categories)}</c:f></c:strRef></c:cat>`
    : "";
  const numbers = values ? `<c:val><c:numRef><c:f>${at(values)}</c:f></c:numRef></c:val>` : "";
  return (
    `<c:ser>${val("idx", `${index}`)}${val("order", `${index}`)}<c:tx>${text}</c:tx>` +
    `${val("invertIfNegative", "0")}${labels}${numbers}</c:ser>`
  );
}

/** Categories that are listed the other way round take the other axis along to their end. */
function axesXml({ reversed }: HostChart, lying: boolean): string {
  const axis = (id: string, other: string, order: string, place: string, more: string) =>
    `${val("axId", id)}<c:scaling>${val("orientation", order)}</c:scaling>${val("delete", "0")}` +
    `${val("axPos", place)}${more}${val("majorTickMark", "none")}${val("minorTickMark", "none")}` +
    `${val("tickLblPos", "nextTo")}${val("crossAx", other)}${val("crosses", "autoZero")}`;
  const order = reversed ? "maxMin" : "minMax";
  const format = `<c:majorGridlines>${paleLine}</c:majorGridlines><c:numFmt formatCode="General" sourceLinked="1"/>`;
  return (
    `<c:catAx>${axis("1", "2", order, lying ? "l" : "b", "")}</c:catAx>` +
    `<c:valAx>${axis("2", "1", "minMax", lying ? "b" : "l", format)}</c:valAx>`
  );
}

/** `'集計'!$A$5:$A$6`; a name in apostrophes is always allowed. */
function referenceText({ sheet, span }: ChartReference, sheetName: string): string {
  const { top, left, bottom, right } = span;
  const cell = (row: number, column: number) => `$${formatColumn(column)}$${row + 1}`;
  const first = cell(top, left);
  const last = cell(bottom, right);
  const name = (sheet ?? sheetName).replaceAll("'", "''");
  return `'${name}'!${first === last ? first : `${first}:${last}`}`;
}

function val(element: string, value: string): string {
  return `<c:${element} val="${value}"/>`;
}
