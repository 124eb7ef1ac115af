import { z } from "zod";
import { positionSchema } from "../cells/positionSchema";
import type { Place } from "./Place";

/** A place as it is kept. Loose, as everything that only remembers. */
export const placeSchema: z.ZodType<Place> = z.looseObject({
  sheetId: z.string(),
  sheetName: z.string(),
  measure: z.string(),
  role: z.string().nullable(),
  column: z.looseObject({
    kind: z.string(),
    fiscalYear: z.number().nullable(),
    party: z.string().nullable(),
  }),
  ordinal: z.int().min(0),
  lastPosition: positionSchema,
});
