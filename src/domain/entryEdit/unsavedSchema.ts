import { z } from "zod";
import type { CellContent } from "../cells/CellContent";
import type { Place } from "../place/Place";
import type { KeyedItem, TypedEditing, Unsaved } from "./Unsaved";

const position = z.object({ row: z.int().min(0), column: z.int().min(0) });

const content: z.ZodType<CellContent> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("empty") }),
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({
    kind: z.literal("value"),
    value: z.union([z.number(), z.boolean()]),
    numberFormat: z.string(),
  }),
  z.object({ kind: z.literal("formula"), formula: z.string(), numberFormat: z.string() }),
]);

const place: z.ZodType<Place> = z.looseObject({
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
  lastPosition: position,
});

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
  position,
  before: content,
  place,
  editing,
  at: z.string(),
});
