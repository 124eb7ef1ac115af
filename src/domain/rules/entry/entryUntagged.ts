import { parseEntry } from "../../entry/parseEntry";
import { meaningKey, type ColumnKind } from "../../planSheet/Meaning";
import type { CheckedCell } from "../CheckedCell";
import type { EntryUnit } from "../CheckUnits";
import { ruleOf, type Found } from "../Rule";
import { saysNothing } from "./saysNothing";
import { tagsOf, type TagAt } from "./tagsOf";

/** The kinds of columns that departments share. */
const shared: ReadonlySet<ColumnKind> = new Set([
  "result",
  "plan",
  "planAndResult",
  "project",
  "text",
]);

/** From here on tags are the custom of a column. */
const custom = { tagged: 4, share: 0.8 };

/** A short heading, or a label such as 【重点】. */
const label = /^(?:【[^】]*】|[^。]{1,20})$/u;

/**
 * Text under no tag where departments write under tags: above the first tag of an entry, or a whole entry of a column in
 * which tags are the custom. Nobody can tell whose it is. Not where the row has owners or the sheet is one department's,
 * not 「同左」 and its like, and not a short heading above the tags.
 *
 * Example: 「■講座を開催した。」 in a cell, where the cells above and below begin with 【福祉課】.
 */
export const entryUntagged = ruleOf({
  id: "entry/untagged",
  severity: "warning",
  unit: "table",
  find: ({ measures }) => {
    const units = measures.flatMap(({ entries }) => entries).filter(isShared);
    const tagging = columnsWithTags(units);
    return units.flatMap((unit) => {
      const [first] = tagsOf(unit);
      if (first) return aboveTags(unit, first);
      return tagging.has(meaningKey(unit.entry.meaning)) ? without(unit) : [];
    });
  },
});

function isShared({ entry, owners, asked }: EntryUnit): boolean {
  const { text, meaning } = entry;
  if (asked || owners.length > 0 || !shared.has(meaning.kind)) return false;
  return text.trim() !== "" && !saysNothing(text);
}

function columnsWithTags(units: readonly EntryUnit[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; tagged: number }>();
  for (const unit of units) {
    const key = meaningKey(unit.entry.meaning);
    const { all, tagged } = counts.get(key) ?? { all: 0, tagged: 0 };
    const isTagged = tagsOf(unit).length > 0;
    counts.set(key, { all: all + 1, tagged: tagged + (isTagged ? 1 : 0) });
  }
  const isCustom = ({ all, tagged }: { all: number; tagged: number }) =>
    tagged >= custom.tagged && tagged >= all * custom.share;
  return new Set([...counts].flatMap(([key, count]) => (isCustom(count) ? [key] : [])));
}

function aboveTags(unit: EntryUnit, first: TagAt): Found<"entry/untagged">[] {
  const above = unit.cells.slice(0, unit.cells.indexOf(first.cell));
  const [cell = first.cell] = above;
  const text = [...above.map((one) => one.text), first.cell.text.slice(0, first.start)].join("\n");
  if (text.trim() === "") return [];
  const lines = text.split(/[\r\n]+/u).filter((line) => line.trim() !== "");
  const isHeading = lines.length === 1 && lines.every((line) => label.test(line.trim()));
  const isMarked = parseEntry(text).blocks.some(({ items }) => items.some(({ marker }) => marker));
  return isHeading && !isMarked ? [] : [found(cell, unit, text, "above")];
}

function without(unit: EntryUnit): Found<"entry/untagged">[] {
  return unit.cells.slice(0, 1).map((cell) => found(cell, unit, unit.entry.text, "whole"));
}

function found(
  cell: CheckedCell,
  entry: EntryUnit,
  text: string,
  where: "above" | "whole",
): Found<"entry/untagged"> {
  const first = text
    .trim()
    .replace(/[\r\n].*$/su, "")
    .trimEnd();
  const items = parseEntry(text).blocks.reduce((sum, block) => sum + block.items.length, 0);
  return {
    cell,
    subject: first,
    facts: { first: first.length > 30 ? `${first.slice(0, 30)}…` : first, items, where },
    entry,
  };
}
