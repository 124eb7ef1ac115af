import { resolveDepartment } from "../department/resolveDepartment";
import type { Block } from "../entry/Entry";
import { formatBlock } from "../entry/formatEntry";
import { parseEntry } from "../entry/parseEntry";
import type { Profile } from "../profile/Profile";
import { lineBreakOf } from "./editBlock";
import { isBlank, type EditedItem } from "./EditedItem";

/**
 * An entry with one more block, in the register's order: behind the last block of a department that comes before it.
 * Departments that the register does not know come last. No department: untagged items, which come first. Every
 * character that was there stays.
 */
export function addBlock(
  text: string,
  departments: readonly string[],
  items: readonly EditedItem[],
  profile: Profile,
): string {
  const { blocks } = parseEntry(text);
  const at = placeForBlock(blocks, departments, profile);
  const before = blocks.slice(0, at).map(formatBlock).join("");
  const after = blocks.slice(at).map(formatBlock).join("");
  const own = newBlock(text, departments, items);
  const lineBreak = lineBreakOf(text);
  const opened = before === "" || /[\r\n]$/u.test(before) ? before : before + lineBreak;
  return opened + own + (after === "" ? "" : lineBreak) + after;
}

/** A new block as it is written into this text, without a break at its end. */
export function newBlock(
  text: string,
  departments: readonly string[],
  items: readonly EditedItem[],
): string {
  const gap = usualGap(parseEntry(text).blocks, items);
  const kept = items.filter((one) => !isBlank(one));
  const lineBreak = lineBreakOf(text);
  const written = kept.map(
    ({ marker, lines }) => (marker === "" ? "" : spaced(marker, gap)) + lines.join(lineBreak),
  );
  const tag = departments.length === 0 ? [] : [`【${departments.join("・")}】`];
  return [...tag, ...written].join(lineBreak);
}

/** The space behind markers as the cell has it already. */
function usualGap(blocks: readonly Block[], items: readonly EditedItem[]): string {
  const marked = blocks.flatMap((block) => block.items).find(({ marker }) => marker !== "");
  return marked?.gap ?? items.find(({ gap }) => gap !== undefined)?.gap ?? "";
}

/** A hyphen is a marker only with a space behind it. */
function spaced(marker: string, gap: string): string {
  return marker + (gap === "" && /^[-－‐]$/u.test(marker) ? " " : gap);
}

/**
 * Where a new block of these departments comes among those of an entry: the index of the one it comes before. Behind the
 * last block that comes before it in the register; untagged text, which belongs to all, stays at the top.
 */
export function placeForBlock(
  blocks: readonly Pick<Block, "tag">[],
  departments: readonly string[],
  profile: Profile,
): number {
  if (departments.length === 0) return 0;
  const rank = registerRank(departments, profile);
  const ranks = blocks.map(({ tag }) => (tag ? registerRank(tag.departments, profile) : -1));
  return Math.max(-1, ...ranks.map((other, index) => (other <= rank ? index : -1))) + 1;
}

/** The first of some departments in the register's order; those that it does not know come last. */
export function registerRank(departments: readonly string[], profile: Profile): number {
  const order = profile.departments.map(({ name }) => name);
  const ranks = departments.map((name) => order.indexOf(resolveDepartment(name, profile)));
  const known = ranks.filter((rank) => rank >= 0);
  return known.length > 0 ? Math.min(...known) : order.length;
}
