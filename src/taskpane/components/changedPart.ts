/** What two texts have in common at both ends, and what stands between. Whole characters, also beyond the BMP. */
export type ChangedPart = {
  readonly start: string;
  readonly removed: string;
  readonly added: string;
  readonly end: string;
};

export function changedPart(before: string, after: string): ChangedPart {
  const [a, b] = [[...before], [...after]];
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return {
    start: a.slice(0, start).join(""),
    removed: a.slice(start, a.length - end).join(""),
    added: b.slice(start, b.length - end).join(""),
    end: a.slice(a.length - end).join(""),
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
