import { halfWidths } from "./halfWidths";

/** The size in points of what has no size of its own: Excel's default. */
export const defaultFontSize = 11;

/**
 * The height of a line in font sizes. Excel's rows of one line are 13.5 points in ＭＳ Ｐゴシック 11 (1.23) and 11.25 in 9
 * (1.25), 18.75 in 游ゴシック 11 (1.7). A snapshot knows no fonts; city halls' old sheets are in ＭＳ fonts, and the smaller
 * one calls nothing cut off that is not.
 */
const lineRatio = 1.25;

/** Two pixels of margin on either side and one for the grid line (ECMA-376 part 1, 18.3.1.13), of 0.75 points each. */
const cellMargin = 5 * 0.75;

const lineBreak = 10;

/**
 * How high a wrapped text gets in a cell of this width, in points. An estimate without the font at hand: full-width
 * characters are as wide as the font is high, half-width ones half of that. Lines break between any two characters; where
 * words are kept whole and no line begins with 、 or 」 there is a line more in twenty, seldom two. In proportional fonts
 * (ＭＳ Ｐゴシック) kana are narrower, and there may be one or two less. A cell without width shows nothing: 0.
 */
export function textHeight(text: string, widthPoints: number, fontSize: number): number {
  if (widthPoints <= 0) return 0;
  return wrappedLines(text, widthPoints, fontSize) * fontSize * lineRatio;
}

/** How many lines a text takes in a cell of this width; a line break in the text always begins a new one. */
export function wrappedLines(text: string, widthPoints: number, fontSize: number): number {
  // Counted in half characters, which are whole numbers: sums of points would round.
  const room = Math.max(2, Math.floor((2 * (widthPoints - cellMargin)) / fontSize));
  let lines = 1;
  let used = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const needed = halfWidths(code);
    if (code === lineBreak || used + needed > room) {
      lines++;
      used = 0;
    }
    used += needed;
  }
  return lines;
}
