import { fold } from "../../text/fold";
import type { ColumnText, ColumnTextKind, MeasureTexts } from "./ColumnText";

/** Shorter texts are the same by accident. */
const shortest = 8;

/**
 * The text of the same measure, in a column of these kinds, that has this very sentence or name; null for none. Of
 * several that of the first kind, then that of its year.
 */
export function saysSame(
  sentence: string,
  own: ColumnText,
  { saying }: MeasureTexts,
  kinds: readonly ColumnTextKind[],
): ColumnText | null {
  if (fold(sentence).length < shortest) return null;
  const yearOf = ({ entry }: ColumnText) => entry.entry.meaning.fiscalYear;
  const rank = (text: ColumnText) =>
    kinds.indexOf(text.kind) * 2 + Number(yearOf(text) !== yearOf(own));
  const said = saying(sentence).filter(
    ({ kind, entry }) => kinds.includes(kind) && entry !== own.entry,
  );
  return said.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}
