import { z } from "zod";
import type { ColumnAnswer, ReadingAnswers } from "../planSheet/ReadingAnswers";
import { sameMeaning } from "../planSheet/Meaning";
import { addAnswers } from "../profile/addAnswers";
import { answersSchema } from "../profile/answersSchema";

/** What a person had said columns mean before a new year's form was made, and what took its place. */
export type RolledAnswers = {
  /** The command that made the form. */
  readonly commandId: string;
  readonly before: ReadingAnswers;
  readonly rolled: ReadingAnswers;
};

export const rolledAnswersSchema: z.ZodType<RolledAnswers> = z.looseObject({
  commandId: z.string(),
  before: answersSchema,
  rolled: answersSchema,
});

/** The answers with a form's taken back: what a person has said since stays. */
export function unrollAnswers(
  answers: ReadingAnswers,
  { before, rolled }: RolledAnswers,
): ReadingAnswers {
  const stand = answers.filter((one) => !rolled.some((other) => sameAnswer(one, other)));
  return addAnswers(before, stand);
}

function sameAnswer(a: ColumnAnswer, b: ColumnAnswer): boolean {
  const place = a.sheetName === b.sheetName && a.label === b.label && a.ordinal === b.ordinal;
  return place && sameMeaning(a, b);
}
