import type { JournalEntry } from "../../ports/LiveWorkbook";
import { commandsOf, entryOf, type KeptCommand } from "./journalEntries";
import { journalNamespace, openRecord } from "./journalRecord";
import { readParts } from "./xmlParts";

/** The commands of the journal, newest first. Parts that cannot be understood are left where they are. */
export async function readCommands(context: Excel.RequestContext): Promise<KeptCommand[]> {
  const parts = await readParts(context, journalNamespace);
  return commandsOf(
    parts.flatMap(({ id, xml }) => {
      const record = openRecord(xml);
      return record ? [{ partId: id, xml, record }] : [];
    }),
  );
}

export async function readEntries(context: Excel.RequestContext): Promise<JournalEntry[]> {
  const commands = await readCommands(context);
  return commands.flatMap((command) => entryOf(command) ?? []);
}
