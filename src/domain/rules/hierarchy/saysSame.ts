import { planSentences } from "../../carryForward/planSentences";
import { fold } from "../../text/fold";
import type { MeasureUnit } from "../CheckUnits";
import { columnTexts, type ColumnText, type ColumnTextKind } from "./ColumnText";

/** Shorter texts are the same by accident. */
const shortest = 8;

/**
 * The text of the same measure, in a column of these kinds, that has this very sentence or name; null for none. Of
 * several that of the first kind, then that of its year.
 */
export function saysSame(
  sentence: string,
  own: ColumnText,
  measure: MeasureUnit,
  kinds: readonly ColumnTextKind[],
): ColumnText | null {
  const wanted = fold(sentence);
  if (wanted.length < shortest) return null;
  const yearOf = ({ entry }: ColumnText) => entry.entry.meaning.fiscalYear;
  const rank = (text: ColumnText) =>
    kinds.indexOf(text.kind) * 2 + Number(yearOf(text) !== yearOf(own));
  const said = columnTexts(measure).filter(
    ({ kind, entry, cell }) =>
      kinds.includes(kind) &&
      entry !== own.entry &&
      planSentences(cell.text).some((one) => fold(one) === wanted),
  );
  return said.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}
