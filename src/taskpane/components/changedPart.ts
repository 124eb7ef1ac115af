import { changedRange } from "../../domain/text/changedRange";

/** What two texts have in common at both ends, and what stands between. Whole characters, also beyond the BMP. */
export type ChangedPart = {
  readonly start: string;
  readonly removed: string;
  readonly added: string;
  readonly end: string;
};

export function changedPart(before: string, after: string): ChangedPart {
  const { start, beforeEnd, afterEnd } = changedRange(before, after);
  return {
    start: before.slice(0, start),
    removed: before.slice(start, beforeEnd),
    added: after.slice(start, afterEnd),
    end: before.slice(beforeEnd),
  };
}

/** So many characters of its line are shown on either side of what changes. */
const around = 24;

/** The change with no more than the nearest words of its own line around it: an entry may have twenty lines. */
export function excerptOf({ start, removed, added, end }: ChangedPart): ChangedPart {
  const before = [...(start.split("\n").at(-1) ?? "")];
  const after = [...(end.split("\n")[0] ?? "")];
  return {
    start: (before.length > around ? "…" : "") + before.slice(-around).join(""),
    removed,
    added,
    end: after.slice(0, around).join("") + (after.length > around ? "…" : ""),
  };
}
