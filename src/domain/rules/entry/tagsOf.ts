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

/** Signs that open a tag. A tag without brackets (福祉課：) ends with a colon; no other line can begin with a tag. */
const opens = new Set("【［[〔（(");

/** A line that begins with a tag, where it begins and where it ends. */
type TagLineAt = { readonly read: TagLine; readonly at: number; readonly after: number };

function tagLinesIn(text: string): TagLineAt[] {
  const found: TagLineAt[] = [];
  let at = 0;
  for (const line of text.split(/[\r\n]/u)) {
    const after = at + line.length;
    const mayBeTag = opens.has(line.trimStart().charAt(0)) || /[：:]/u.test(line);
    const read = mayBeTag ? readLine(line) : null;
    if (read) found.push({ read, at, after });
    at = after + 1;
  }
  return found;
}

/** The tags of an entry as `parseEntry` reads them, cell by cell. Found once a unit, for all rules. */
export function tagsOf(unit: EntryUnit): readonly TagAt[] {
  const tags = known.get(unit) ?? (hasBlocks(unit.entry.column) ? unit.cells.flatMap(tagsIn) : []);
  known.set(unit, tags);
  return tags;
}

function tagsIn(cell: CheckedCell): TagAt[] {
  const { text } = cell;
  const found = tagLinesIn(text);
  return found.map(({ read: { tag, rest, names }, at, after }, order) => {
    const start = at + tag.indent.length;
    const inside = start + tag.open.length;
    const end = inside + tag.inside.length + tag.close.length;
    const heads = rest.trim() !== "" || text.slice(after, found[order + 1]?.at).trim() !== "";
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

function readLine(line: string): TagLine | null {
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
