import { z } from "zod";
import type { Picked } from "./MergeState";
import type { PersonalMemory } from "./PersonalMemory";

/** Texts are kept on this PC under the circulation that they are about, beside those of workbooks. */
const placeOf = (circulation: string) => `統合 ${circulation}`;

const keptSchema = z.object({
  conflict: z.string(),
  key: z.string().nullable(),
  text: z.string(),
});

/** Keeps a text that a person writes for a conflict until it is decided; null, or nothing written, takes it away. */
export function keepPick(
  memory: PersonalMemory,
  circulation: string,
  conflict: string,
  picked: Picked | null,
): void {
  const written = picked !== null && picked.text !== null;
  const kept = written ? JSON.stringify({ conflict, ...picked }) : null;
  memory.keepUnsaved(placeOf(circulation), conflict, kept);
}

/** What was written and not decided, also by a pane that was closed since. */
export function keptPicks(
  memory: PersonalMemory,
  circulation: string,
): ReadonlyMap<string, Picked> {
  return new Map(
    memory.unsaved(placeOf(circulation)).flatMap((kept) => {
      const read = keptSchema.safeParse(jsonOf(kept));
      if (!read.success) return [];
      const { conflict, key, text } = read.data;
      return [[conflict, { key, text }] as const];
    }),
  );
}

function jsonOf(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return null;
  }
}
