import { z } from "zod";
import { commandNames, type Command } from "../../domain/edit/Command";
import type { SheetEdit } from "../../domain/edit/SheetEdit";
import type { HiddenChange } from "../../domain/filter/HiddenRows";
import { hiddenRowsSchema } from "../../domain/filter/hiddenRowsSchema";
import type { Draft } from "../../domain/place/Draft";
import type { WrittenPlace } from "../../domain/place/WrittenPlace";
import type { JournalEntry } from "../../ports/LiveWorkbook";
import { draftSchema, editSchema, writtenPlaceSchema } from "./editSchema";
import { openEnvelope, sealEnvelope } from "./xmlEnvelope";

export const journalNamespace = "urn:plan-sheet-assistant:journal";

const version = 1;

/**
 * One custom XML part of the journal: a command, or one of several parts of a large one. `drafts`, `confirms` and
 * `confirmed` (the drafts that the command took out of the notebook, to be put back) stand in the first part only.
 * `sheetNames` finds a sheet again in a workbook whose sheets have other ids than when it was written.
 */
export type JournalRecord = {
  readonly state: JournalEntry["state"];
  readonly part: number;
  readonly parts: number;
  readonly id: string;
  readonly name: Command["name"];
  readonly at: string;
  readonly edits: readonly SheetEdit[];
  readonly drafts: readonly Draft[];
  readonly confirms: readonly string[];
  readonly confirmed: readonly Draft[];
  /** In the first part only. */
  readonly places?: readonly WrittenPlace[] | undefined;
  /** In the first part only. */
  readonly rows?: HiddenChange | undefined;
  readonly sheetNames: Readonly<Record<string, string>>;
  /** Of row edits, while the command is under way: how many of this part's stand. */
  readonly standing?: Standing;
  /** When it was taken back, ISO 8601. */
  readonly undoneAt?: string;
};

/**
 * How far the row edits of a part have come: the first `count` stand. `doubt`: the next one – or, on the way `back`,
 * the last of them – was just being carried out, and the sheet looked so before (`wasCarriedOut`).
 */
export type Standing = {
  readonly count: number;
  readonly doubt: (RowTrace & { readonly back: boolean }) | null;
};

/** What shows whether rows were moved: the first row at or below the place that holds something, and the last used one. */
export type RowTrace = { readonly next: number | null; readonly last: number | null };

const row = z.int().min(0).nullable();

const schema = z.looseObject({
  version: z.literal(version),
  state: z.enum(["intent", "done", "undone"]),
  part: z.int().min(0),
  parts: z.int().min(1),
  id: z.string(),
  name: z.enum(commandNames),
  at: z.string(),
  edits: z.array(editSchema),
  drafts: z.array(draftSchema),
  confirms: z.array(z.string()),
  confirmed: z.array(draftSchema),
  places: z.array(writtenPlaceSchema).optional(),
  rows: z
    .object({ hides: z.array(hiddenRowsSchema), reveals: z.array(hiddenRowsSchema) })
    .optional(),
  sheetNames: z.record(z.string(), z.string()),
  standing: z
    .strictObject({
      count: z.int().min(0),
      doubt: z.strictObject({ next: row, last: row, back: z.boolean() }).nullable(),
    })
    .optional(),
  undoneAt: z.string().optional(),
});

/**
 * A record's edits as they were carried out, and the names that its sheets have now: those that came with the edits, and
 * those that were renamed – perhaps in another part; `all` are the edits of every part.
 */
export function withNewSheets(
  { sheetNames }: JournalRecord,
  edits: readonly SheetEdit[],
  all: readonly SheetEdit[] = edits,
): Pick<JournalRecord, "edits" | "sheetNames"> {
  const added = edits.flatMap((edit) =>
    edit.kind === "addSheet" ? [[edit.sheetId, edit.name] as const] : [],
  );
  const renamed = all.flatMap((edit) =>
    edit.kind === "renameSheet" && edit.sheetId in sheetNames
      ? [[edit.sheetId, edit.after] as const]
      : [],
  );
  return { edits, sheetNames: { ...sheetNames, ...Object.fromEntries([...added, ...renamed]) } };
}

export function sealRecord(record: JournalRecord): string {
  return sealEnvelope(journalNamespace, { ...record, version });
}

/** null for a part that is damaged or of a newer version: it is left as it is, and nothing is undone by it. */
export function openRecord(xml: string): JournalRecord | null {
  const content = openEnvelope(xml);
  if (!content.ok) return null;
  const parsed = schema.safeParse(content.value);
  return parsed.success ? parsed.data : null;
}
