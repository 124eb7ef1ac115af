import type { Block, Item } from "../entry/Entry";
import { formatBlock, formatItem } from "../entry/formatEntry";
import type { Profile } from "../profile/Profile";
import { sameDepartments, todaysNames, type TodaysNames } from "./sameDepartments";
import { holdsLines, saidLines, saysTheSame, type SaidLine } from "./SaidLine";

/**
 * What of some blocks is not said among others yet, in whatever tense: blocks with the items that are left, each under
 * its tag. An item is there where a block of the same departments says all of it, line after line.
 */
export function missingBlocks(
  there: readonly Block[],
  wanted: readonly Block[],
  profile: Profile,
): Block[] {
  const known = there.map((block) => ({
    names: namesOf(block, profile),
    lines: linesOf(block),
  }));
  return wanted.flatMap((block) => {
    if (block.tag === null && linesOf(block).length === 0) return [];
    const wantedNames = namesOf(block, profile);
    const own = known.filter(({ names }) => sameDepartments(names, wantedNames));
    const saying = own.map(({ lines }) => lines);
    const items = missingItems(saying, block.items);
    if (items.length === 0 && own.length > 0) return [];
    return [items.length === block.items.length || own.length === 0 ? block : only(block, items)];
  });
}

/**
 * Whether some blocks say nothing, in whatever tense, that others do not, and name no other departments. Lines are
 * compared, not items, and under whatever tag: two sources may have been put together under one, and nobody knows where
 * an item without a marker began.
 */
export function saysNothingBeyond(
  others: readonly Block[],
  blocks: readonly Block[],
  profile: Profile,
): boolean {
  const lines = others.flatMap(linesOf);
  const known = others.map((other) => namesOf(other, profile));
  return blocks.every((block) => {
    const names = namesOf(block, profile);
    return (
      linesOf(block).every((line) => lines.some((other) => saysTheSame(other, line))) &&
      (block.tag === null || known.some((other) => sameDepartments(other, names)))
    );
  });
}

/** The items that none of some blocks' lines say. */
export function missingItems(
  saying: readonly (readonly SaidLine[])[],
  items: readonly Item[],
): Item[] {
  return items.filter((item) => {
    const wanted = saidLines(formatItem(item));
    return wanted.length > 0 && !saying.some((lines) => holdsLines(lines, wanted));
  });
}

/** The lines of a block without its tag. */
export function linesOf(block: Block): SaidLine[] {
  return saidLines(formatBlock({ ...block, tag: null }));
}

function namesOf({ tag }: Block, profile: Profile): TodaysNames {
  return todaysNames(tag?.departments ?? [], profile);
}

function only({ tag, blankLines }: Block, items: readonly Item[]): Block {
  const onOwnLine = tag && tag.break === "" ? { ...tag, break: "\n" } : tag;
  return { tag: onOwnLine, blankLines, items };
}
