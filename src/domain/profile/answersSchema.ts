import { z } from "zod";
import type { ReadingAnswers } from "../planSheet/ReadingAnswers";
import { columnKinds } from "./columnKinds";

/** What a person said columns mean, as it is kept. */
export const answersSchema: z.ZodType<ReadingAnswers> = z.array(
  z.looseObject({
    sheetName: z.string(),
    label: z.string(),
    ordinal: z.int().min(0),
    kind: z.enum(columnKinds),
    fiscalYear: z.number().nullable(),
    party: z.string().nullable(),
  }),
);
