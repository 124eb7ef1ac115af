/** Excel takes these for the beginning of a formula, of a text prefix or of an error value; full width too. */
const leading = /^[=+\-−@'#]/u;

const truth = /^(true|false)$/i;

const figure = /[\p{N}元〇一二三四五六七八九十百千]/u;

/** All that numbers, amounts, fractions, dates and times are made of, in Japanese and in Latin letters. */
const onlyFigures =
  /^[\p{N}\p{P}\p{S}\p{Z}\p{C}\p{Script=Latin}元〇一二三四五六七八九十百千万億兆円年月日時分秒曜火水木金土午上前後下明治大正昭平成令和]+$/u;

/**
 * Could Excel take this text for something else – a number, a date, a formula – if it were typed into a cell? Then it
 * is written with an apostrophe in front. Ordinary sentences are not: the apostrophe is a property of the cell that
 * stays. Whenever in doubt the answer is yes; a needless apostrophe is never seen, a coerced text is lost.
 */
export function needsTextPrefix(text: string): boolean {
  if (text.startsWith("'")) return true;
  const folded = text.normalize("NFKC").trim();
  if (leading.test(folded) || truth.test(folded)) return true;
  return figure.test(folded) && onlyFigures.test(folded);
}
