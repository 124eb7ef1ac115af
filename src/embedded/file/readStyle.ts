import type { CellStyle, Workbook } from "hucre/xlsx";
import type { HostBorderEdge, HostFont, HostStyle } from "../model/HostWorkbook";
import { fileColor } from "./fileColor";
import { traceStyle } from "./fileOrigin";

type Theme = readonly string[] | undefined;
type FileFont = NonNullable<CellStyle["font"]>;

/** Turns the file's cell styles into the host's, equal ones into one and the same object. */
export function styleReader(workbook: Workbook): (style: CellStyle | undefined) => HostStyle {
  const ids = new Map<object, number>();
  const idOf = (part: object | undefined) => {
    if (!part) return 0;
    const known = ids.get(part);
    if (known !== undefined) return known;
    ids.set(part, ids.size + 1);
    return ids.size;
  };
  const made = new Map<string, HostStyle>();
  return (style = {}) => {
    const parts = [style.font, style.fill, style.border, style.alignment, style.protection];
    const key = `${style.numFmt ?? ""}|${parts.map(idOf).join("|")}`;
    let found = made.get(key);
    if (!found) made.set(key, (found = readStyle(style, workbook)));
    return found;
  };
}

function readStyle(style: CellStyle, workbook: Workbook): HostStyle {
  const theme = workbook.themeColors;
  const read: HostStyle = {
    font: readFont(style.font ?? workbook.defaultFont, theme),
    fill: readFill(style.fill, theme),
    border: readBorder(style.border, theme),
    horizontal: style.alignment?.horizontal,
    vertical: style.alignment?.vertical,
    wrap: style.alignment?.wrapText,
    locked: style.protection?.locked,
    formulaHidden: style.protection?.hidden,
    numberFormat: style.numFmt ?? "General",
  };
  return traceStyle(read, style);
}

export function readFont(font: FileFont | undefined, theme: Theme): HostFont | undefined {
  if (!font) return undefined;
  return {
    name: font.name,
    size: font.size,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline === undefined ? undefined : font.underline !== false,
    strike: font.strikethrough,
    color: fileColor(font.color, theme),
  };
}

function readFill(fill: CellStyle["fill"], theme: Theme): HostStyle["fill"] {
  if (!fill) return undefined;
  if (fill.type === "gradient")
    return { pattern: "gradient", color: fileColor(fill.stops[0]?.color, theme) };
  return { pattern: fill.pattern, color: fileColor(fill.fgColor, theme) };
}

function readBorder(border: CellStyle["border"], theme: Theme): HostStyle["border"] {
  if (!border) return undefined;
  const edge = (side: { style: string; color?: Parameters<typeof fileColor>[0] } | undefined) =>
    side
      ? ({ style: side.style, color: fileColor(side.color, theme) } satisfies HostBorderEdge)
      : undefined;
  return {
    top: edge(border.top),
    right: edge(border.right),
    bottom: edge(border.bottom),
    left: edge(border.left),
  };
}
