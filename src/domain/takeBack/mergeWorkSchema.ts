import { z } from "zod";
import { positionSchema } from "../cells/positionSchema";
import type { Decision } from "../merge/Decision";
import type { MergeWork, TakenChange } from "./MergeWork";

const choice: z.ZodType<Decision["choice"]> = z.discriminatedUnion("kind", [
  z.looseObject({ kind: z.literal("keep") }),
  z.looseObject({ kind: z.literal("base") }),
  z.looseObject({ kind: z.literal("version"), label: z.string() }),
  z.looseObject({ kind: z.literal("all") }),
  z.looseObject({ kind: z.literal("text"), text: z.string() }),
]);

const decision: z.ZodType<Decision> = z.looseObject({
  conflict: z.string(),
  seen: z.array(z.string()),
  choice,
  outcome: z.string(),
});

const taken: z.ZodType<TakenChange> = z.looseObject({
  sheetName: z.string(),
  position: positionSchema,
  file: z.string(),
  department: z.string(),
  change: z.enum(["added", "changed", "removed"]),
  measure: z.string(),
  header: z.string(),
  after: z.string(),
});

/** What is kept of a merge under way; what a newer version has added travels along. */
export const mergeWorkSchema: z.ZodType<MergeWork> = z.looseObject({
  circulation: z.string(),
  circulatedTo: z.array(z.string()).nullable(),
  decisions: z.array(decision),
  said: z.array(z.looseObject({ file: z.string(), department: z.string() })),
  chosen: z.array(z.looseObject({ department: z.string(), files: z.array(z.string()) })),
  written: z.array(z.looseObject({ commandId: z.string(), at: z.string(), taken: z.array(taken) })),
  dropAgain: z.array(z.string()),
});
