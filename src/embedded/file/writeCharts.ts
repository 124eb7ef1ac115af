import type { HostChart } from "../model/HostChart";
import type { HostSheet } from "../model/HostWorkbook";
import { chartXml } from "./chartXml";
import { escapeXml } from "./escapeXml";
import { addContentType, addRelationship, relationTypes } from "./packageLinks";
import { partText, setPartText, type PackageParts } from "./PackageParts";
import { attachDrawing, drawingOf } from "./sheetDrawing";

const drawings = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const drawingMain = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chartMain = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Puts a sheet's new charts into its part of a written file. Those that came with the file are in it already. */
export function writeCharts(parts: PackageParts, sheetPath: string, sheet: HostSheet): void {
  const charts = sheet.charts.filter(({ fromFile, type }) => !fromFile && type !== "other");
  if (charts.length === 0) return;
  const drawing = drawingOf(parts, sheetPath) ?? newDrawing(parts, sheetPath);
  for (const chart of charts) {
    const path = freePath(parts, "xl/charts/chart");
    setPartText(parts, path, chartXml(chart, sheet.name));
    addContentType(parts, path, chartType);
    const id = addRelationship(parts, drawing, "chart", path);
    const xml = partText(parts, drawing);
    const frame = frameXml(chart, id, 1 + highestShape(xml));
    setPartText(
      parts,
      drawing,
      xml.replace(/(?=<\/(?:\w+:)?wsDr>\s*$)/, () => frame),
    );
  }
}

function newDrawing(parts: PackageParts, sheetPath: string): string {
  const path = freePath(parts, "xl/drawings/drawing");
  const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
  setPartText(parts, path, `${head}<xdr:wsDr xmlns:xdr="${drawings}"></xdr:wsDr>`);
  addContentType(parts, path, drawingType);
  attachDrawing(parts, sheetPath, path);
  return path;
}

function freePath(parts: PackageParts, stem: string): string {
  for (let number = 1; ; number++) {
    const path = `${stem}${number}.xml`;
    if (!parts.has(path)) return path;
  }
}

function highestShape(xml: string): number {
  const ids = [...xml.matchAll(/cNvPr\s[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id));
  return Math.max(1, ...ids);
}

/** The frame in which a chart lies; its last cell is the one after those that it covers. */
function frameXml({ name, place }: HostChart, relation: string, shape: number): string {
  const corner = (element: string, row: number, column: number) =>
    `<xdr:${element}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${element}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${drawings}" xmlns:a="${drawingMain}">` +
    corner("from", place.top, place.left) +
    corner("to", place.bottom + 1, place.right + 1) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${shape}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${chartMain}"><c:chart xmlns:c="${chartMain}"` +
    ` xmlns:r="${relationTypes}" r:id="${relation}"/></a:graphicData></a:graphic>` +
    `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
