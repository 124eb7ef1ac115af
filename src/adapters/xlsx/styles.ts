import { succeed, type Result } from "../../domain/Result";
import { defaultFontSize } from "../../domain/layout/textHeight";
import { builtInFormat } from "./display/builtInFormats";
import { compileFormat, type CompiledFormat } from "./display/compileFormat";
import { digitPixelsOf, sizeOf, unknownFont, type Font } from "./Font";
import type { Package } from "./Package";
import type { ReadFault } from "./ReadFault";
import type { Reading } from "./Reading";
import { spreadsheetNamespaces } from "./xml/namespaces";
import { readPart } from "./xml/readPart";
import type { XmlElement, XmlHandler, XmlStop } from "./xml/XmlHandler";

/** A cell's number format: the code for undoing, and the way to show a number with it. */
export type NumberFormat = { readonly code: string; readonly shown: CompiledFormat };

/** What cells look like, by style index (`c/@s`). */
export type Styles = {
  numberFormat(style: number): NumberFormat;
  /** In points; null where it is Excel's default or not stated. */
  fontSize(style: number): number | null;
  /** The width of a digit in the book's default font, in which column widths are counted. */
  readonly digitPixels: number;
};

const general: NumberFormat = { code: "General", shown: compileFormat("General") };
export const noStyles: Styles = {
  numberFormat: () => general,
  fontSize: () => null,
  digitPixels: digitPixelsOf(unknownFont),
};

/** The parts of a stylesheet that are used, as they stand in the file. */
class StylesHandler implements XmlHandler {
  readonly codes = new Map<number, string>();
  readonly fonts: Font[] = [];
  readonly cellStyles: { formatId: number; font: number }[] = [];
  /** Of the style `Normal`, which is the first (ECMA-376 part 1, 18.8.9). */
  normalFont: number | null = null;

  constructor(private readonly reading: Reading) {}

  open(element: XmlElement): XmlStop | null {
    switch (element.path) {
      case "styleSheet/numFmts/numFmt":
        this.codes.set(numberOf(element, "numFmtId"), element.attribute("formatCode") ?? "General");
        return this.reading.spendItem();
      case "styleSheet/fonts/font":
        this.fonts.push(unknownFont);
        return this.reading.spendItem();
      case "styleSheet/fonts/font/sz":
        this.describeFont({ size: sizeOf(element.attribute("val")) });
        break;
      case "styleSheet/fonts/font/name":
        this.describeFont({ name: element.attribute("val") ?? "" });
        break;
      case "styleSheet/cellStyleXfs/xf":
        this.normalFont ??= numberOf(element, "fontId");
        break;
      case "styleSheet/cellXfs/xf":
        this.cellStyles.push({
          formatId: numberOf(element, "numFmtId"),
          font: numberOf(element, "fontId"),
        });
        return this.reading.spendItem();
    }
    return null;
  }

  private describeFont(font: Partial<Font>): void {
    const last = this.fonts.length - 1;
    const open = this.fonts[last];
    if (open) this.fonts[last] = { ...open, ...font };
  }
}

/** Reads the styles part. A style that is not there shows as `General`. */
export async function readStyles(
  book: Package,
  name: string,
  reading: Reading,
): Promise<Result<Styles, ReadFault>> {
  const handler = new StylesHandler(reading);
  const read = await readPart(book, { name, namespaces: spreadsheetNamespaces, handler }, reading);
  return read.ok ? succeed(stylesOf(handler)) : read;
}

function numberOf(element: XmlElement, attribute: string): number {
  return Number(element.attribute(attribute) ?? 0);
}

function stylesOf({ codes, fonts, cellStyles, normalFont }: StylesHandler): Styles {
  const known = new Map<number, NumberFormat>();
  const formatOf = (id: number): NumberFormat => {
    const code = codes.get(id);
    if (code !== undefined) return { code, shown: compileFormat(code) };
    const builtIn = builtInFormat(id);
    return { code: builtIn.code, shown: compileFormat(builtIn.shown) };
  };
  const fontSizes = cellStyles.map(({ font }) => {
    const size = fonts[font]?.size ?? defaultFontSize;
    return size === defaultFontSize ? null : size;
  });
  return {
    numberFormat(style) {
      const id = cellStyles[style]?.formatId;
      if (id === undefined) return general;
      const format = known.get(id) ?? formatOf(id);
      known.set(id, format);
      return format;
    },
    fontSize: (style) => fontSizes[style] ?? null,
    digitPixels: digitPixelsOf(fonts[normalFont ?? 0] ?? unknownFont),
  };
}
