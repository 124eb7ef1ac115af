import { parseSpan } from "../../domain/cells/address";
import type { Span } from "../../domain/cells/Span";
import type { ChartReference, HostChart, HostChartSeries, HostChartType } from "../model/HostChart";
import type { KeptDrawing } from "./keptDrawing";
import { partText, relationshipsOf, unescapeXml, xmlAttribute } from "./PackageParts";

/** The charts of a sheet's drawing, as far as they are shown; the drawing itself is kept as it is. */
export function readCharts(
  drawing: KeptDrawing,
  sheetName: string,
  newId: (number: number) => string,
): HostChart[] {
  const xml = partText(drawing.parts, drawing.path);
  const targets = new Map(
    relationshipsOf(drawing.parts, drawing.path).map(({ id, target }) => [id, target]),
  );
  const charts: HostChart[] = [];
  for (const [anchor] of xml.matchAll(
    /<(?:\w+:)?(twoCellAnchor|oneCellAnchor|absoluteAnchor)\b[\s\S]*?<\/(?:\w+:)?\1>/g,
  )) {
    const [frame] = /<(?:\w+:)?chart\s[^>]*>/.exec(anchor) ?? [];
    const path = frame && targets.get(xmlAttribute(frame, "(?:\\w+:)?id") ?? "");
    if (!path || !drawing.charts.includes(path)) continue;
    const [named = ""] = /<(?:\w+:)?cNvPr\s[^>]*>/.exec(anchor) ?? [];
    charts.push({
      id: newId(charts.length),
      name: xmlAttribute(named, "name") ?? "",
      ...readChart(partText(drawing.parts, path), sheetName),
      place: placeOf(anchor),
      fromFile: true,
    });
  }
  return charts;
}

type ReadChart = Pick<HostChart, "type" | "title" | "series" | "legend" | "reversed">;

const legendNames = { t: "Top", b: "Bottom", l: "Left", r: "Right" } as const;

function readChart(xml: string, sheetName: string): ReadChart {
  const [title = ""] = elements(xml.split(/<(?:\w+:)?plotArea/)[0] ?? "", "title");
  const plot = elements(xml, "plotArea").join("");
  const legend = elements(xml, "legend")[0];
  const letter = legend && (value(legend, "legendPos") ?? "r");
  return {
    type: typeOf(plot),
    title: texts(title, "t").join(""),
    series: elements(plot, "ser").map((ser) => readSeries(ser, sheetName)),
    legend: legendNames[letter as keyof typeof legendNames] ?? null,
    reversed: value(elements(plot, "catAx").join(""), "orientation") === "maxMin",
  };
}

function typeOf(plot: string): HostChartType {
  const kinds = [...plot.matchAll(/<(?:\w+:)?(\w+)Chart>/g)].map(([, kind]) => kind);
  if (kinds.length !== 1 || kinds[0] !== "bar") return "other";
  const lying = value(plot, "barDir") === "bar" ? "Bar" : "Column";
  const grouping = value(plot, "grouping") ?? "clustered";
  if (grouping === "percentStacked") return `${lying}Stacked100`;
  return grouping === "stacked" ? `${lying}Stacked` : `${lying}Clustered`;
}

function readSeries(xml: string, sheetName: string): HostChartSeries {
  const [name = ""] = elements(xml, "tx");
  const reference = (element: string) =>
    referenceOf(texts(elements(xml, element).join(""), "f")[0], sheetName);
  const named = referenceOf(texts(name, "f")[0], sheetName);
  return {
    name: named ?? texts(name, "v").join(""),
    categories: reference("cat"),
    values: reference("val"),
  };
}

/** Null where it is no plain area: a name, or several areas. */
export function referenceOf(formula: string | undefined, sheetName: string): ChartReference | null {
  const [, quoted, plain, cells] =
    /^(?:'((?:[^']|'')+)'|([^'!()]+))!([^!]+)$/.exec(formula ?? "") ?? [];
  const span = parseSpan((cells ?? "").replaceAll("$", ""));
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (!span || sheet === undefined) return null;
  return { sheet: sheet.toLowerCase() === sheetName.toLowerCase() ? null : sheet, span };
}

/** A chart that ends at a cell's edge does not cover that cell. */
function placeOf(anchor: string): Span {
  const corner = (element: string) => {
    const [found] = elements(anchor, element);
    const number = (name: string) => Number(texts(found ?? "", name)[0] ?? 0);
    const edge = (at: number, offset: number) => (offset > 0 ? at : at - 1);
    return found === undefined
      ? null
      : {
          row: number("row"),
          column: number("col"),
          lastRow: edge(number("row"), number("rowOff")),
          lastColumn: edge(number("col"), number("colOff")),
        };
  };
  const { row: top, column: left } = corner("from") ?? { row: 0, column: 0 };
  const to = corner("to") ?? { lastRow: top + 14, lastColumn: left + 7 };
  return { top, left, bottom: Math.max(top, to.lastRow), right: Math.max(left, to.lastColumn) };
}

function elements(xml: string, name: string): string[] {
  return [
    ...xml.matchAll(new RegExp(`<(\\w+:)?${name}(?:\\s[^>]*)?>[\\s\\S]*?</\\1?${name}>`, "g")),
  ].map(([whole]) => whole);
}

function texts(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([^<]*)</`, "g"))].map(
    ([, text = ""]) => unescapeXml(text),
  );
}

function value(xml: string, name: string): string | null {
  const [tag] = new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`).exec(xml) ?? [];
  return tag === undefined ? null : xmlAttribute(tag, "val");
}
