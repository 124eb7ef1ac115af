import type { Meaning } from "./Meaning";
import type { ColumnAnswer } from "./ReadingAnswers";
import type { ReadColumn } from "./TableDraft";

/** The answer that gives a column this meaning, as it is kept. `all`: the columns of its table. */
export function answerFor(
  meaning: Meaning,
  column: ReadColumn,
  all: readonly ReadColumn[],
  sheetName: string,
): ColumnAnswer {
  const alike = all.filter((other) => other.label === column.label);
  const { kind, fiscalYear, party } = meaning;
  return {
    sheetName,
    label: column.label,
    ordinal: alike.indexOf(column),
    kind,
    fiscalYear,
    party,
  };
}
