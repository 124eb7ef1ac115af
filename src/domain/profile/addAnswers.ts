import type { ColumnAnswer, ReadingAnswers } from "../planSheet/ReadingAnswers";

/** Answers put beside those that are there; one about the same column takes the older one's place. */
export function addAnswers(present: ReadingAnswers, added: ReadingAnswers): ReadingAnswers {
  const byColumn = new Map(present.map((answer) => [columnOf(answer), answer]));
  for (const answer of added) byColumn.set(columnOf(answer), answer);
  return [...byColumn.values()];
}

function columnOf({ sheetName, label, ordinal }: ColumnAnswer): string {
  return JSON.stringify([sheetName, label, ordinal]);
}
