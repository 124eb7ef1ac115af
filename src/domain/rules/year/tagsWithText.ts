import type { Block } from "../../entry/Entry";
import { parseEntry } from "../../entry/parseEntry";
import { tagsOf } from "../entry/tagsOf";
import type { EntryNow, YearEntry } from "./YearEntry";

type Tags = readonly (readonly string[])[];
const known = new WeakMap<YearEntry, Tags>();

/** The departments of each tag under which something is written, as they are written. */
export function tagsWithText(entry: YearEntry | EntryNow): Tags {
  const tags = known.get(entry) ?? found(entry);
  known.set(entry, tags);
  return tags;
}

function found(entry: YearEntry | EntryNow): Tags {
  const whole = "units" in entry && entry.units.every(({ cells }) => cells.length <= 1);
  if (!whole) return tagsByBlocks(entry.text);
  // What all rules have read already: an entry in one cell need not be taken apart once more.
  const tags = entry.units.flatMap(tagsOf).filter(({ heads }) => heads);
  return tags.map(({ tag }) => tag.departments);
}

function tagsByBlocks(text: string): Tags {
  const filled = parseEntry(text).blocks.filter(saysAnything);
  return filled.flatMap(({ tag }) => (tag ? [tag.departments] : []));
}

function saysAnything({ items }: Block): boolean {
  return items.some(({ text, continuation }) =>
    [text, ...continuation.map((line) => line.text)].some((line) => line.trim() !== ""),
  );
}
