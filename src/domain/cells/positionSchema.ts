import { z } from "zod";
import type { Position } from "./Position";

/** A position as it is kept. */
export const positionSchema: z.ZodType<Position> = z.object({
  row: z.int().min(0),
  column: z.int().min(0),
});
