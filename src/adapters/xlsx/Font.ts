import { defaultFontSize } from "../../domain/layout/textHeight";

/** A `font` of the stylesheet, as far as sizes depend on it. `size`: in points. */
export type Font = { readonly size: number; readonly name: string };

/** What Excel takes where a book says nothing. */
export const unknownFont: Font = { size: defaultFontSize, name: "Calibri" };

/** A `sz/@val` in points; Excel's default where it is none of Excel's sizes, 1 to 409. */
export function sizeOf(val: string | undefined): number {
  const size = Number(val);
  return size >= 1 && size <= 409 ? size : defaultFontSize;
}

/** Digits are narrower in these than in the fonts of Japanese books. */
const narrowDigits = /^(calibri|carlito|aptos)/i;

/**
 * The widest digit of a font in pixels at 96 dpi: 7 in Calibri 11 (ECMA-376 part 1, 18.3.1.13) – digits of 0.507 em –, 8
 * in 游ゴシック 11 and ＭＳ Ｐゴシック 11, whose default column is 8.38 characters or 72 pixels wide.
 */
export function digitPixelsOf({ size, name }: Font): number {
  const pixels = (size * 96) / 72;
  return Math.max(1, Math.round(pixels * (narrowDigits.test(name) ? 0.507 : 0.55)));
}
