import { z } from "zod";
import { joinSuccessions } from "../../domain/carryForward/RememberedSuccession";
import { successionSchema } from "../../domain/carryForward/successionSchema";
import { unsavedSchema } from "../../domain/entryEdit/unsavedSchema";
import { addHidden } from "../../domain/filter/HiddenRows";
import { hiddenRowsSchema } from "../../domain/filter/hiddenRowsSchema";
import { outlineSchema } from "../../domain/outline/outlineSchema";
import { refuse, succeed, type Result } from "../../domain/Result";
import { joinMergeWork } from "../../domain/takeBack/joinMergeWork";
import { mergeWorkSchema } from "../../domain/takeBack/mergeWorkSchema";
import type { Draft } from "../../domain/place/Draft";
import { placeSchema } from "../../domain/place/placeSchema";
import { addAnswers } from "../../domain/profile/addAnswers";
import { answersSchema } from "../../domain/profile/answersSchema";
import { profileSchema } from "../../domain/profile/Profile";
import { emptyNotebook, type NotebookContent, type NotebookFailure } from "../../ports/Notebook";
import { rolledAnswersSchema } from "../../domain/rollOver/RolledAnswers";
import { joinIgnored, type IgnoredFinding } from "../../domain/rules/IgnoredFinding";
import { draftSchema } from "./editSchema";
import { openEnvelope, sealEnvelope } from "./xmlEnvelope";

export const notebookNamespace = "urn:plan-sheet-assistant:notebook";

/**
 * Raised only when older versions would misread or refuse the content, as with a new kind of column; whatever is merely
 * added travels along untouched.
 */
const version = 1;

const column = z.looseObject({
  kind: z.string(),
  fiscalYear: z.number(),
  party: z.string().nullable(),
});

const ignored: z.ZodType<readonly IgnoredFinding[]> = z.array(
  z.looseObject({
    rule: z.string(),
    place: placeSchema,
    subject: z.string(),
    reason: z.string(),
    at: z.string(),
  }),
);

const schema = z.looseObject({
  drafts: z.array(draftSchema),
  pair: z
    .looseObject({
      fromFile: z.string().nullable(),
      fromSheet: z.string(),
      fromColumn: column,
      toSheet: z.string(),
      toColumn: column,
    })
    .nullable(),
  colourDrafts: z.boolean(),
  // Absent in notebooks from before there were any.
  profile: profileSchema.nullable().default(null),
  answers: answersSchema.default([]),
  outline: outlineSchema.nullable().default(null),
  ignored: ignored.default([]),
  unsaved: z.array(unsavedSchema).optional(),
  hidden: z.array(hiddenRowsSchema).optional(),
  successions: z.array(successionSchema).optional(),
  merge: mergeWorkSchema.optional(),
  rolled: z.array(rolledAnswersSchema).optional(),
});

export function sealNotebook(content: NotebookContent): string {
  return sealEnvelope(notebookNamespace, { ...content, version });
}

/** The notebook out of its part or parts. Two panes that began one at the same moment made two: they are joined. */
export function openNotebook(xmls: readonly string[]): Result<NotebookContent, NotebookFailure> {
  let joined: NotebookContent | null = null;
  for (const xml of xmls) {
    const one = openOne(xml);
    if (!one.ok) return one;
    joined = joined ? joinNotebooks(joined, one.value) : one.value;
  }
  return succeed(joined ?? emptyNotebook);
}

function openOne(xml: string): Result<NotebookContent, NotebookFailure> {
  const content = openEnvelope(xml);
  if (!content.ok) return refuse({ code: "damaged", detail: content.failure });
  const versioned = z.looseObject({ version: z.int().min(1) }).safeParse(content.value);
  if (!versioned.success) return refuse({ code: "damaged", detail: versioned.error.message });
  if (versioned.data.version > version) {
    return refuse({ code: "newer", detail: `version ${versioned.data.version}` });
  }
  const parsed = schema.safeParse(content.value);
  return parsed.success
    ? succeed(parsed.data)
    : refuse({ code: "damaged", detail: parsed.error.message });
}

function joinNotebooks(a: NotebookContent, b: NotebookContent): NotebookContent {
  return {
    ...b,
    ...a,
    drafts: addDrafts(a.drafts, b.drafts),
    pair: a.pair ?? b.pair,
    colourDrafts: a.colourDrafts || b.colourDrafts,
    profile: a.profile ?? b.profile,
    answers: addAnswers(b.answers, a.answers),
    outline: a.outline ?? b.outline,
    ignored: joinIgnored(a.ignored, b.ignored),
    ...(a.hidden && b.hidden ? { hidden: addHidden(a.hidden, b.hidden) } : {}),
    ...(a.successions && b.successions
      ? { successions: joinSuccessions(b.successions, a.successions) }
      : {}),
    ...(a.merge && b.merge ? { merge: joinMergeWork(a.merge, b.merge) } : {}),
    ...(a.rolled && b.rolled ? { rolled: [...b.rolled, ...a.rolled] } : {}),
  };
}

/** Drafts put beside those that are there; one with the same id takes the older one's place. */
export function addDrafts(present: readonly Draft[], added: readonly Draft[]): Draft[] {
  const byId = new Map(present.map((draft) => [draft.id, draft]));
  for (const draft of added) byId.set(draft.id, draft);
  return [...byId.values()];
}

export function removeDrafts(present: readonly Draft[], ids: ReadonlySet<string>): Draft[] {
  return present.filter((draft) => !ids.has(draft.id));
}
