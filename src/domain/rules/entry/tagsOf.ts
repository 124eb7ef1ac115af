import { writtenNames } from "../../department/departmentNames";
import type { Tag } from "../../entry/Entry";
import { parseTag } from "../../entry/parseTag";
import { hasBlocks } from "../../planSheet/hasBlocks";
import { fold } from "../../text/fold";
import type { CheckedCell } from "../CheckedCell";
import type { EntryUnit } from "../CheckUnits";
import type { CellSpan } from "./replaceSpan";

/** One department's name where it is written. `name` is the written one with width and spaces folded. */
export type NameAt = CellSpan & { readonly written: string; readonly name: string };

/** A tag where it stands, from bracket to bracket. */
export type TagAt = CellSpan & {
  readonly tag: Omit<Tag, "break">;
  readonly names: readonly NameAt[];
  /** Something is written under it (or behind it) before the next tag. */
  readonly heads: boolean;
};

const known = new WeakMap<EntryUnit, readonly TagAt[]>();

/** Signs that open a tag, and those that end one without brackets (福祉課：). Every other line is passed over unparsed. */
const opens = new Set("【［[〔（(");
const longestBare = 60;

/** The lines of a text that may begin with a tag, and where. */
function candidateLines(text: string): { readonly line: string; readonly index: number }[] {
  const found: { line: string; index: number }[] = [];
  for (let index = 0; index < text.length;) {
    const end = lineEnd(text, index);
    const line = text.slice(index, end);
    const first = line.trimStart().charAt(0);
    if (opens.has(first) || hasColon(line)) found.push({ line, index });
    index = end + 1;
  }
  return found;
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf("\n", from);
  const end = feed < 0 ? text.length : feed;
  const carriage = text.indexOf("\r", from);
  return carriage >= 0 && carriage < end ? carriage : end;
}

function hasColon(line: string): boolean {
  const at = line.search(/[：:]/u);
  return at > 0 && at <= longestBare * 2;
}

/** The tags of an entry as `parseEntry` reads them, cell by cell. Found once a unit, for all rules. */
export function tagsOf(unit: EntryUnit): readonly TagAt[] {
  const tags = known.get(unit) ?? (hasBlocks(unit.entry.column) ? unit.cells.flatMap(tagsIn) : []);
  known.set(unit, tags);
  return tags;
}

function tagsIn(cell: CheckedCell): TagAt[] {
  const { text } = cell;
  const found = candidateLines(text).flatMap(({ line, index }) => {
    const parsed = tagOf(line);
    return parsed ? [{ ...parsed, at: index, after: index + line.length }] : [];
  });
  return found.map(({ tag, rest, names, at, after }, order) => {
    const start = at + tag.indent.length;
    const inside = start + tag.open.length;
    const end = inside + tag.inside.length + tag.close.length;
    const below = text.slice(after, found[order + 1]?.at);
    const heads = rest.trim() !== "" || below.trim() !== "";
    const named = names.map(({ written, name, offset }) => {
      const from = inside + offset;
      return { cell, start: from, end: from + written.length, written, name };
    });
    return { cell, start, end, tag, names: named, heads };
  });
}

/** A line's tag. `offset`: where in the tag's inside a name begins. */
type TagLine = {
  readonly tag: Omit<Tag, "break">;
  readonly rest: string;
  readonly names: readonly { written: string; name: string; offset: number }[];
};

/** Thousands of tags are a few dozen lines again and again. Cleared when it is full, so that it stays small. */
const lines = new Map<string, TagLine | null>();
const mostLines = 2_000;
const longestLine = 60;

function tagOf(line: string): TagLine | null {
  const read = lines.get(line);
  if (read !== undefined) return read;
  const parsed = parseTag(line);
  const made = parsed && { ...parsed, names: namesIn(parsed.tag.inside) };
  if (lines.size >= mostLines) lines.clear();
  if (line.length <= longestLine) lines.set(line, made);
  return made;
}

function namesIn(inside: string): TagLine["names"] {
  return writtenNames(inside).map((one) => ({ ...one, name: fold(one.written) }));
}
