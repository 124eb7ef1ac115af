import type { JournalEntry } from "../../ports/LiveWorkbook";
import type { JournalRecord } from "./journalRecord";

/** A record and the custom XML part in which it is kept. */
export type KeptRecord = {
  readonly partId: string;
  readonly xml: string;
  readonly record: JournalRecord;
};

/** All parts of one command, in order. */
export type KeptCommand = { readonly id: string; readonly parts: readonly KeptRecord[] };

/** Brings the parts of each command together; newest command first. */
export function commandsOf(kept: readonly KeptRecord[]): KeptCommand[] {
  const byId = new Map<string, KeptRecord[]>();
  for (const one of kept) byId.set(one.record.id, [...(byId.get(one.record.id) ?? []), one]);
  return [...byId]
    .map(([id, parts]) => ({ id, parts: parts.sort((a, b) => a.record.part - b.record.part) }))
    .sort((a, b) => compareText(timeOf(b), timeOf(a)));
}

/** ISO 8601 in UTC; texts that are no time come last. */
export function timeOf(command: KeptCommand): string {
  return command.parts[0]?.record.at ?? "";
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A command is what all its parts say; where they differ, or one is missing, it was begun and not finished. */
export function stateOf(command: KeptCommand): JournalEntry["state"] {
  const states = new Set(command.parts.map((part) => part.record.state));
  const first = command.parts[0]?.record;
  if (!first || states.size !== 1 || command.parts.length !== first.parts) return "intent";
  return first.state;
}

export function entryOf(command: KeptCommand): JournalEntry | null {
  const first = command.parts[0]?.record;
  if (!first) return null;
  const all = command.parts.map((part) => part.record);
  return {
    state: stateOf(command),
    confirmed: all.flatMap((record) => record.confirmed),
    command: {
      id: command.id,
      name: first.name,
      at: first.at,
      edits: all.flatMap((record) => record.edits),
      drafts: all.flatMap((record) => record.drafts),
      places: all.flatMap((record) => record.places ?? []),
      confirms: all.flatMap((record) => record.confirms),
      ...(first.rows ? { rows: first.rows } : {}),
    },
  };
}
