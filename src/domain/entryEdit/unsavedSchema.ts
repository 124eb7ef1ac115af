import { z } from "zod";
import { contentSchema } from "../cells/contentSchema";
import { positionSchema } from "../cells/positionSchema";
import { placeSchema } from "../place/placeSchema";
import type { KeyedItem, TypedEditing, Unsaved } from "./Unsaved";

const departments = z.array(z.string());
const items: z.ZodType<readonly KeyedItem[]> = z.array(
  z.object({
    key: z.string(),
    from: z.int().min(0).nullable(),
    marker: z.string(),
    gap: z.string().optional(),
    lines: z.array(z.string()),
  }),
);

const editing: z.ZodType<TypedEditing> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("editBlock"),
    ref: z.object({ departments, ordinal: z.int().min(0) }),
    items,
  }),
  z.object({ kind: z.literal("addBlock"), departments, items }),
  z.object({ kind: z.literal("replaceText"), text: z.string() }),
]);

/** Unsaved text as it is kept on a person's PC or in the workbook. Loose, as everything that only remembers. */
export const unsavedSchema: z.ZodType<Unsaved> = z.looseObject({
  id: z.string(),
  sheetId: z.string(),
  position: positionSchema,
  before: contentSchema,
  place: placeSchema,
  editing,
  at: z.string(),
});
