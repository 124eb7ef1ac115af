import { z } from "zod";
import { contentSchema } from "../cells/contentSchema";
import { maxCellCharacters } from "../cells/CellContent";
import { maxColumns, maxRows } from "../cells/Position";
import { refuse, succeed, type Result } from "../Result";
import type { PackedBook, PackedSheet, SentRows, Stamp, StampFailure } from "./Stamp";

/** Raised only when older versions would misread a stamp. */
const format = 1;

/** Far above any real plan; together they bound what a stamp from a stranger's file can cost. */
export const stampLimits = {
  /** Of the whole workbook. */
  texts: 200_000,
  sheets: 1_000,
  /** Of a sheet. */
  cells: 200_000,
  merges: 100_000,
  /** Rows that an extract was sent with, of all sheets. */
  sentRows: 200_000,
  /** Characters of the whole stamp as JSON: readers do not take in one endless text. */
  whole: 1_900_000,
  /** Of a name, an id, a time. */
  name: 1_000,
} as const;

const count = z.int().min(0);
const name = z.string().max(stampLimits.name);

const sheet: z.ZodType<PackedSheet> = z
  .object({
    id: name,
    name,
    visibility: z.enum(["visible", "hidden", "veryHidden"]),
    cells: z.array(count).max(2 * stampLimits.cells),
    contents: z.array(z.tuple([count, contentSchema])).max(stampLimits.cells),
    merges: z.array(count).max(4 * stampLimits.merges),
  })
  .refine(({ cells }) => standInOrder(cells), "cells out of order or out of the sheet")
  .refine(({ merges }) => standInside(merges), "merges out of the sheet");

/** Also of books that are packed otherwise and put together again. */
export const packedBookSchema: z.ZodType<PackedBook> = z
  .object({
    file: name,
    texts: z.array(z.string().max(maxCellCharacters)).max(stampLimits.texts),
    sheets: z.array(sheet).max(stampLimits.sheets),
  })
  .refine(
    ({ texts, sheets }) => sheets.every(({ cells }) => areThere(cells, texts.length)),
    "a text is missing",
  )
  .refine(
    ({ sheets }) => new Set(sheets.map(({ id }) => id)).size === sheets.length,
    "two sheets of one id",
  );

const interval = z
  .object({ first: count, last: count.max(maxRows - 1) })
  .refine(({ first, last }) => first <= last);

const schema: z.ZodType<Stamp> = z.object({
  id: name.min(1),
  planName: name,
  fiscalYear: z.int().min(1868).max(9999),
  version: z.int().min(1),
  at: name,
  department: name.nullable(),
  rows: z
    .array(z.object({ sheetName: name, rows: z.array(interval).max(stampLimits.cells) }))
    .max(stampLimits.sheets)
    .refine((sheets) => countRows(sheets) <= stampLimits.sentRows, "too many rows")
    .nullable(),
  base: packedBookSchema,
});

/** A stamp as the JSON that is kept of it. */
export function stampJson(stamp: Stamp): unknown {
  return { format, ...stamp };
}

/** Whether a stamp can be read again. A plan that has more text than that is not circulated. */
export function stampFits(stamp: Stamp): boolean {
  const json = stampJson(stamp);
  return JSON.stringify(json).length <= stampLimits.whole && parseStamp(json).ok;
}

/** A stamp out of its JSON, from anywhere: nothing in it is believed before it was looked at. */
export function parseStamp(json: unknown): Result<Stamp, StampFailure> {
  const formatted = z.object({ format: z.int().min(1) }).safeParse(json);
  if (!formatted.success) return refuse({ code: "damaged", detail: formatted.error.message });
  if (formatted.data.format > format) {
    return refuse({ code: "newer", detail: `format ${formatted.data.format}` });
  }
  const parsed = schema.safeParse(json);
  return parsed.success
    ? succeed(parsed.data)
    : refuse({ code: "damaged", detail: parsed.error.message.slice(0, stampLimits.name) });
}

function countRows(sheets: readonly SentRows[]): number {
  const runs = sheets.flatMap(({ rows }) => rows);
  return runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** Pairs of a step and a text; only the first cell may stand at the very beginning. */
function standInOrder(cells: readonly number[]): boolean {
  let key = 0;
  const rising = cells.every((step, at) => {
    if (at % 2 === 1) return true;
    key += step;
    return step > 0 || at === 0;
  });
  return rising && cells.length % 2 === 0 && key < maxRows * maxColumns;
}

function areThere(cells: readonly number[], texts: number): boolean {
  return cells.every((index, at) => at % 2 === 0 || index < texts);
}

function standInside(merges: readonly number[]): boolean {
  const fits = merges.every((value, at) => {
    if (at % 4 > 1) return true;
    const more = merges[at + 2] ?? Infinity;
    return value + more < (at % 4 === 0 ? maxRows : maxColumns);
  });
  return fits && merges.length % 4 === 0;
}
