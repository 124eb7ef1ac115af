import type { JournalEntry } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";

/**
 * A journal entry with the drafts that its command takes the mark off. Of one that was cut off the journal may not know
 * them yet: then the notebook has them still, and with them where the cells of its colours are today.
 */
export async function withMarks(
  { notebook }: Pick<Deps, "notebook">,
  entry: JournalEntry,
): Promise<JournalEntry> {
  const { state, command, confirmed } = entry;
  const noted = new Set(confirmed.map(({ id }) => id));
  const missing = command.confirms.filter((id) => !noted.has(id));
  if (state !== "intent" || missing.length === 0) return entry;
  const notes = await notebook.read();
  const marked = notes.ok ? notes.value.drafts.filter(({ id }) => missing.includes(id)) : [];
  return { ...entry, confirmed: [...confirmed, ...marked] };
}
