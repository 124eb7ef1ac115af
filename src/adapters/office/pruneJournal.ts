import { hostErrorOf } from "./hostErrors";
import { stateOf, timeOf, type KeptCommand } from "./journalEntries";
import { readCommands } from "./journalParts";
import { utf8Bytes } from "./splitEdits";

/**
 * The journal travels with the file, which is mailed around: fifty commands are more than one round of circulation
 * needs, 8 MB of text (some 400 kB in the zipped file) is room for several of a thousand cells, and after half a year
 * the texts have been worked over by so many hands that undoing them cell by cell helps nobody.
 */
export const journalLimits = { commands: 50, bytes: 8_000_000, days: 180 } as const;

/** Which commands are dropped after `newest` has been added. What was begun and not finished always stays. */
export function commandsToDrop(commands: readonly KeptCommand[], newest: string): KeptCommand[] {
  const now = Date.parse(commands.find(({ id }) => id === newest)?.parts[0]?.record.at ?? "");
  const latestRows = commands.find(hidesRows)?.id;
  let count = 0;
  let bytes = 0;
  return commands.filter((command) => {
    count += 1;
    bytes += command.parts.reduce((sum, part) => sum + utf8Bytes(part.xml), 0);
    if (command.id === newest || stateOf(command) === "intent") return false;
    if (hidesRows(command) && command.id !== latestRows) return true;
    const days = (now - Date.parse(timeOf(command))) / 86_400_000;
    return (
      count > journalLimits.commands || bytes > journalLimits.bytes || days > journalLimits.days
    );
  });
}

/** Hiding and showing is done all day long; it must not push what was written out of the journal. */
function hidesRows({ parts }: KeptCommand): boolean {
  return parts.some(({ record }) => record.rows !== undefined);
}

/**
 * Keeps the journal small after a command was added. The command is safely written by then, so a refusal of the host
 * is no failure of the command: the next one prunes again.
 */
export async function pruneJournal(context: Excel.RequestContext, newest: string): Promise<void> {
  try {
    const commands = await readCommands(context);
    const surplus = commandsToDrop(commands, newest).flatMap(({ parts }) => parts);
    if (surplus.length === 0) return;
    for (const { partId } of surplus) context.workbook.customXmlParts.getItem(partId).delete();
    await context.sync();
  } catch (error) {
    if (!hostErrorOf(error)) throw error;
  }
}
