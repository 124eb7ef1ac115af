import { z } from "zod";
import type { HiddenRows, HiddenRun } from "./HiddenRows";

const index = z.int().min(0);

const run: z.ZodType<HiddenRun> = z.looseObject({
  first: index,
  last: index,
  witnesses: z.array(z.string()),
  from: z.string(),
  to: z.string(),
});

/** Hidden rows as they are kept in the workbook. */
export const hiddenRowsSchema: z.ZodType<HiddenRows> = z.looseObject({
  commandId: z.string(),
  sheetId: z.string(),
  sheetName: z.string(),
  order: z.string(),
  rowCount: index,
  hidden: z.array(run),
  kept: z.array(run),
});
