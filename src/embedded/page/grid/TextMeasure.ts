import type { HostFont } from "../../model/HostWorkbook";

/** The width in CSS pixels of one character or short word in a font. Injected, so that layout can be tested without a screen. */
export type TextMeasure = (text: string, font: HostFont | undefined) => number;

/** Excel's points are 1/72 inch, CSS pixels 1/96. */
export const pixelsPerPoint = 96 / 72;
/** What a cell is written in where the file names no size: Excel's own default. */
export const defaultFontSize = 11;
export const lineHeightRatio = 1.3;

export function fontPixels(font: HostFont | undefined): number {
  return (font?.size ?? defaultFontSize) * pixelsPerPoint;
}

/** Fonts that a city's PC has and a test machine may not, with what stands in for them. */
export function fontFamily(font: HostFont | undefined): string {
  const name = font?.name?.replace(/["\\]/g, "");
  const serif = name !== undefined && /明朝|mincho|serif(?!.*sans)|times|century/i.test(name);
  const fallback = serif
    ? '"Yu Mincho", "Hiragino Mincho ProN", "Noto Serif CJK JP", serif'
    : '"Yu Gothic UI", "Hiragino Sans", Meiryo, "Noto Sans CJK JP", sans-serif';
  return name ? `"${name}", ${fallback}` : fallback;
}

/** Measures on a canvas and remembers every answer: a sheet has few fonts and few different characters. */
export function canvasTextMeasure(document: Document): TextMeasure {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, Map<string, number>>();
  return (text, font) => {
    const css = `${font?.italic ? "italic " : ""}${font?.bold ? "bold " : ""}${fontPixels(font)}px ${fontFamily(font)}`;
    let widths = known.get(css);
    if (!widths) known.set(css, (widths = new Map<string, number>()));
    let width = widths.get(text);
    if (width === undefined) {
      if (context) context.font = css;
      width = context?.measureText(text).width ?? 0;
      widths.set(text, width);
    }
    return width;
  };
}
