import { departmentNames } from "../../department/departmentNames";
import { hasBlocks } from "../../planSheet/hasBlocks";
import { namedGroup } from "../../text/namedGroup";
import type { CheckedCell } from "../CheckedCell";
import type { EntryUnit } from "../CheckUnits";
import type { CellSpan } from "./replaceSpan";

/** A line that is meant to be a tag, and that nobody reads as one: `【福祉課`. */
export type BrokenTag = CellSpan & { readonly inside: string; readonly names: readonly string[] };

const opening = "【［[〔（(";
const closing = "】］\\]〕）)";
const line = new RegExp(
  `(?<![^\\r\\n])(?<indent>[ \\t　]*)(?<open>[${opening}]?)(?<inside>[^\\r\\n${opening}${closing}]{2,60})(?<close>[${closing}]?)[ \\t　]*(?![^\\r\\n])`,
  "gu",
);

/** Lines of an entry with a department's name in 【 】 of which one is missing or of another kind. */
export function brokenTags({ entry, cells }: EntryUnit): BrokenTag[] {
  return hasBlocks(entry.column) ? cells.flatMap(brokenIn) : [];
}

function brokenIn(cell: CheckedCell): BrokenTag[] {
  const { text } = cell;
  if (count(text, "【") === count(text, "】")) return [];
  return [...text.matchAll(line)].flatMap((match) => {
    const [indent, open, inside, close] = [
      namedGroup(match, "indent"),
      namedGroup(match, "open"),
      namedGroup(match, "inside"),
      namedGroup(match, "close"),
    ];
    if ((open === "【") === (close === "】")) return [];
    const names = departmentNames(inside);
    if (!names) return [];
    const start = match.index + indent.length;
    return [{ cell, start, end: start + (open + inside + close).length, inside, names }];
  });
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}
