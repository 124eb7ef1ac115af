import type { CellStyle } from "hucre/xlsx";
import { defaultStyle } from "../model/defaultStyle";
import type { HostFont, HostStyle } from "../model/HostWorkbook";
import { originOfStyle } from "./fileOrigin";

type FileFill = NonNullable<CellStyle["fill"]>;
type FilePattern = Extract<FileFill, { type: "pattern" }>["pattern"];
type FileBorder = NonNullable<CellStyle["border"]>;
type FileSide = NonNullable<FileBorder["top"]>;

/** The file's form of a style. What was not changed since it was read goes back as it came, theme colours included. */
export function writeStyle(style: HostStyle): CellStyle {
  const origin = originOfStyle(style);
  const before = origin?.asRead ?? defaultStyle;
  const file: CellStyle = { ...origin?.fromFile };
  if (style.font !== before.font)
    file.font = { ...origin?.fromFile.font, ...writeFont(style.font) };
  if (style.fill !== before.fill) file.fill = writeFill(style.fill);
  if (style.border !== before.border) file.border = writeBorder(style.border);
  if (style.numberFormat !== before.numberFormat) {
    file.numFmt = style.numberFormat === "General" ? undefined : style.numberFormat;
  }
  if (style.locked !== before.locked)
    file.protection = { ...file.protection, locked: style.locked };
  if (style.formulaHidden !== before.formulaHidden)
    file.protection = { ...file.protection, hidden: style.formulaHidden };
  const aligned = { horizontal: style.horizontal, vertical: style.vertical, wrap: style.wrap };
  if (
    aligned.horizontal !== before.horizontal ||
    aligned.vertical !== before.vertical ||
    aligned.wrap !== before.wrap
  ) {
    file.alignment = {
      ...file.alignment,
      horizontal: aligned.horizontal as NonNullable<CellStyle["alignment"]>["horizontal"],
      vertical: aligned.vertical as NonNullable<CellStyle["alignment"]>["vertical"],
      wrapText: aligned.wrap,
    };
  }
  return file;
}

export function writeFont(font: HostFont | undefined): NonNullable<CellStyle["font"]> {
  return {
    name: font?.name,
    size: font?.size,
    bold: font?.bold,
    italic: font?.italic,
    underline: font?.underline,
    strikethrough: font?.strike,
    color: writeColor(font?.color),
  };
}

function writeFill(fill: HostStyle["fill"]): CellStyle["fill"] {
  if (!fill || fill.pattern === "none") return undefined;
  return {
    type: "pattern",
    pattern: fill.pattern as FilePattern,
    fgColor: writeColor(fill.color),
  };
}

function writeBorder(border: HostStyle["border"]): CellStyle["border"] {
  if (!border) return undefined;
  const side = (edge: { style: string; color?: string } | undefined): FileSide | undefined =>
    edge && { style: edge.style as FileSide["style"], color: writeColor(edge.color) };
  return {
    top: side(border.top),
    right: side(border.right),
    bottom: side(border.bottom),
    left: side(border.left),
  };
}

function writeColor(color: string | undefined): { rgb: string } | undefined {
  return color ? { rgb: color.replace("#", "").toUpperCase() } : undefined;
}
