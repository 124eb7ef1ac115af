import { z } from "zod";
import type { RememberedSuccession } from "./RememberedSuccession";

/** Who took over, as it is kept. Loose, as everything that only remembers. */
export const successionSchema: z.ZodType<RememberedSuccession> = z.looseObject({
  measure: z.string(),
  role: z.string().nullable(),
  column: z.looseObject({
    kind: z.string(),
    fiscalYear: z.number().nullable(),
    party: z.string().nullable(),
  }),
  former: z.string(),
  successor: z.string(),
});
