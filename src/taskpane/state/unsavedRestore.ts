import { changesText } from "../../domain/entryEdit/changesText";
import type { Unsaved } from "../../domain/entryEdit/Unsaved";
import { patchEdit } from "./patchEdit";
import type { PaneCore } from "./PaneCore";
import { shownProfile } from "./shownProfile";
import { readKept } from "./unsavedKept";
import { unsavedOrigin } from "./unsavedOrigin";

/**
 * Brings back what was kept for a workbook, on this PC and in the workbook. An empty place that was opened and left is
 * nothing to come back to, nor is what stands in the sheet by now. What is not certain to be typed here is only shown,
 * and stays kept. Gives the ids of what is this person's own in the workbook.
 */
export async function restoreUnsaved(core: PaneCore, file: string): Promise<readonly string[]> {
  const { memory, store } = core;
  const remembers = remembersAnything(core, file);
  const { texts, inBook } = readKept(memory.unsaved(file));
  const known = new Set([...texts, ...store.get().edit.unsaved].map(({ id }) => id));
  // What this PC keeps itself is newer: the workbook is written only where the PC could not keep it.
  const fromBook = (await keptInBook(core)).filter(({ id }) => !known.has(id));
  const { book, edit } = store.get();
  if (book.kind !== "read") return [];
  const profile = shownProfile(store.get());
  const isOwn = ({ id }: Unsaved) => known.has(id) || inBook.has(id) || !remembers;
  const taken: Unsaved[] = [];
  const doubtful: Unsaved[] = [];
  for (const one of [...texts, ...fromBook]) {
    const origin = unsavedOrigin(one, book.understanding, profile);
    if (!changesText(one, profile) || origin === "written") {
      if (known.has(one.id)) memory.keepUnsaved(file, one.id, null);
    } else if (origin === "here" && isOwn(one)) taken.push(one);
    else doubtful.push(one);
  }
  const byId = new Map([...taken, ...edit.unsaved].map((one) => [one.id, one]));
  const unsaved = [...byId.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
  const keptIn = fromBook.some((one) => taken.includes(one)) ? "book" : edit.keptIn;
  if (unsaved.length > 0 || doubtful.length > 0) patchEdit(core, { unsaved, doubtful, keptIn });
  return fromBook.filter((one) => isOwn(one) && !doubtful.includes(one)).map(({ id }) => id);
}

/** Whether storage takes anything: taking away succeeds also where it is full. */
function remembersAnything({ memory }: PaneCore, file: string): boolean {
  const takes = memory.keepUnsaved(file, "none", "none");
  memory.keepUnsaved(file, "none", null);
  return takes;
}

async function keptInBook({ deps }: PaneCore): Promise<readonly Unsaved[]> {
  const notes = await deps.notebook.read();
  return notes.ok ? (notes.value.unsaved ?? []) : [];
}
