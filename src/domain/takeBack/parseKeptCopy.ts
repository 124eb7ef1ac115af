import { z } from "zod";
import { contentSchema } from "../cells/contentSchema";
import type { KeptCopy, PackedCopy } from "./KeptCopy";

/** Raised only when older versions would misread a copy. */
const format = 1;

const numbers = z.array(z.int().min(0));

/** What stands in it is judged when it is unpacked. */
const book: z.ZodType<PackedCopy> = z.object({
  file: z.string(),
  texts: z.array(z.string()),
  sheets: z.array(
    z.union([
      z.int().min(0),
      z.object({
        id: z.string(),
        name: z.string(),
        visibility: z.enum(["visible", "hidden", "veryHidden"]),
        cells: numbers,
        contents: z.array(z.tuple([z.int().min(0), contentSchema])),
        merges: numbers,
      }),
    ]),
  ),
});

const interval = z.object({ first: z.int().min(0), last: z.int().min(0) });

const schema: z.ZodType<KeptCopy> = z.object({
  circulation: z.string(),
  against: z.int().min(1),
  file: z.string(),
  savedAt: z.string().nullable(),
  stamp: z
    .object({
      version: z.int().min(1),
      department: z.string().nullable(),
      rows: z.array(z.object({ sheetName: z.string(), rows: z.array(interval) })).nullable(),
    })
    .nullable(),
  stampState: z.enum(["read", "none", "damaged"]),
  book,
  base: book.nullable(),
});

/** A copy as the JSON that is kept of it. */
export function keptCopyJson(copy: KeptCopy): unknown {
  return { format, ...copy };
}

/** The copy out of its JSON; null where it cannot be understood, or is of a newer version. */
export function parseKeptCopy(json: unknown): KeptCopy | null {
  const known = z.object({ format: z.literal(format) }).safeParse(json);
  const parsed = schema.safeParse(json);
  return known.success && parsed.success ? parsed.data : null;
}
