import { z } from "zod";
import type { CellContent } from "../../domain/cells/CellContent";
import type { Fill, SheetEdit } from "../../domain/edit/SheetEdit";
import type { Draft } from "../../domain/place/Draft";

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

const fill: z.ZodType<Fill> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("solid"), color: z.string() }),
  z.object({ kind: z.literal("other") }),
]);

/** An edit as it is kept in the workbook. Strict: one that is not fully understood must not be undone. */
export const editSchema: z.ZodType<SheetEdit> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("setContent"),
    sheetId: z.string(),
    position,
    before: content,
    after: content,
  }),
  z.strictObject({
    kind: z.literal("setFill"),
    sheetId: z.string(),
    position,
    before: fill,
    after: fill,
  }),
]);

/** A draft as it is kept in the workbook. Loose: what a newer version adds is carried along. */
export const draftSchema: z.ZodType<Draft> = z.looseObject({
  id: z.string(),
  place: z.looseObject({
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
  }),
  text: z.string(),
  from: z.looseObject({ file: z.string(), sheet: z.string(), cell: z.string() }),
  departments: z.array(z.string()),
  fillBefore: fill.nullable(),
});
