import { z } from "zod";
import { contentSchema } from "../../domain/cells/contentSchema";
import { positionSchema } from "../../domain/cells/positionSchema";
import type { Protection } from "../../domain/edit/Protection";
import type { Fill, SheetEdit } from "../../domain/edit/SheetEdit";
import type { Validation } from "../../domain/edit/Validation";
import type { ValidationWords } from "../../domain/edit/ValidationWords";
import type { Draft } from "../../domain/place/Draft";
import { placeSchema } from "../../domain/place/placeSchema";
import type { WrittenPlace } from "../../domain/place/WrittenPlace";

const fill: z.ZodType<Fill> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("solid"), color: z.string() }),
  z.object({ kind: z.literal("other") }),
]);

const index = z.int().min(0);
const area = z.strictObject({ top: index, left: index, bottom: index, right: index });
const merges = z.array(area);

const rowEdit = {
  sheetId: z.string(),
  row: index,
  count: z.int().min(1),
  below: z.array(z.string()),
};

const validation: z.ZodType<Validation> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({
    kind: z.literal("list"),
    values: z.array(z.string()),
    alert: z.enum(["stop", "warning", "information"]),
    title: z.string(),
    message: z.string(),
  }),
  z.strictObject({ kind: z.literal("other") }),
]);

const validationWords: z.ZodType<ValidationWords> = z.strictObject({
  prompt: z.strictObject({ shown: z.boolean(), title: z.string(), message: z.string() }),
  alert: z.strictObject({
    shown: z.boolean(),
    style: z.enum(["stop", "warning", "information"]),
    title: z.string(),
    message: z.string(),
  }),
});

/** Strict: there is no place for a password. */
const protection: z.ZodType<Protection> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("none") }),
  z.strictObject({
    kind: z.literal("on"),
    options: z.record(z.string(), z.union([z.boolean(), z.string()])),
    password: z.enum(["none", "kept-by-person"]),
  }),
]);

const wholeSheet = {
  sheetId: z.string(),
  name: z.string(),
  rows: z.array(z.array(contentSchema)),
  boldRows: z.array(index),
  columnWidths: z.array(z.number()),
  chart: z
    .strictObject({
      kind: z.enum(["bar", "barStacked", "column", "columnStacked"]),
      title: z.string(),
      dataArea: area,
      place: area,
    })
    .nullable(),
};

/** An edit as it is kept in the workbook. Strict: one that is not fully understood must not be undone. */
export const editSchema: z.ZodType<SheetEdit> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("setContent"),
    sheetId: z.string(),
    position: positionSchema,
    before: contentSchema,
    after: contentSchema,
  }),
  z.strictObject({
    kind: z.literal("setFill"),
    sheetId: z.string(),
    position: positionSchema,
    before: fill,
    after: fill,
  }),
  z.strictObject({ kind: z.literal("insertRows"), ...rowEdit }),
  z.strictObject({ kind: z.literal("deleteRows"), ...rowEdit }),
  z.strictObject({
    kind: z.literal("setMerges"),
    sheetId: z.string(),
    area,
    before: merges,
    after: merges,
  }),
  z.strictObject({
    kind: z.literal("setRowHeight"),
    sheetId: z.string(),
    row: index,
    before: z.number(),
    after: z.number(),
  }),
  z.strictObject({
    kind: z.literal("setValidation"),
    sheetId: z.string(),
    area,
    before: validation,
    after: validation,
  }),
  z.strictObject({
    kind: z.literal("setValidationWords"),
    sheetId: z.string(),
    area,
    before: validationWords,
    after: validationWords,
  }),
  z.strictObject({
    kind: z.literal("setRowsHidden"),
    sheetId: z.string(),
    rows: z.strictObject({ first: index, last: index }),
    before: z.boolean(),
    after: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal("setLocked"),
    sheetId: z.string(),
    area,
    before: z.boolean(),
    after: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal("setProtection"),
    sheetId: z.string(),
    before: protection,
    after: protection,
  }),
  z.strictObject({
    kind: z.literal("renameSheet"),
    sheetId: z.string(),
    before: z.string(),
    after: z.string(),
  }),
  z.strictObject({ kind: z.literal("addSheet"), ...wholeSheet }),
  z.strictObject({ kind: z.literal("removeSheet"), ...wholeSheet }),
]);

/** A written cell's place as it is kept in the journal. */
export const writtenPlaceSchema: z.ZodType<WrittenPlace> = z.looseObject({
  place: placeSchema,
  position: positionSchema,
  text: z.string(),
});

/** A draft as it is kept in the workbook. Loose: what a newer version adds is carried along. */
export const draftSchema: z.ZodType<Draft> = z.looseObject({
  id: z.string(),
  place: placeSchema,
  text: z.string(),
  from: z.looseObject({ file: z.string(), sheet: z.string(), cell: z.string() }),
  departments: z.array(z.string()),
  fillBefore: fill.nullable(),
});
