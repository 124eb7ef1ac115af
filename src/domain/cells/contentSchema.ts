import { z } from "zod";
import type { CellContent } from "./CellContent";

/** A cell's content as it is kept. */
export const contentSchema: z.ZodType<CellContent> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("empty") }),
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({
    kind: z.literal("value"),
    value: z.union([z.number(), z.boolean()]),
    numberFormat: z.string(),
  }),
  z.object({ kind: z.literal("formula"), formula: z.string(), numberFormat: z.string() }),
]);
