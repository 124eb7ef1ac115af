import { formatBlock } from "../entry/formatEntry";
import { parseEntry } from "../entry/parseEntry";
import { parseTag } from "../entry/parseTag";
import { refuse, succeed, type Result } from "../Result";
import { findBlock, type BlockRef } from "./BlockRef";
import type { EditedItem } from "./EditedItem";
import { formatEdited } from "./formatEdited";

/** Why a block is not written. */
export type EditProblem =
  /** The entry has no such block any more. */
  | { readonly code: "block-gone" }
  /** This line reads as the tag of a block: it would take the lines after it away from this one. */
  | { readonly code: "reads-as-tag"; readonly line: string };

/**
 * The text of an entry (or of one cell of a cut-up entry) in which one block has other items. Every character outside
 * the block stays.
 */
export function editBlock(
  text: string,
  ref: BlockRef,
  items: readonly EditedItem[],
): Result<string, EditProblem> {
  const entry = parseEntry(text);
  const index = findBlock(entry, ref);
  const block = index === null ? undefined : entry.blocks[index];
  if (!block) return refuse({ code: "block-gone" });
  const line = firstTagLine(items);
  if (line !== null) return refuse({ code: "reads-as-tag", line });
  const edited = formatEdited(block, items, lineBreakOf(text));
  return succeed(entry.blocks.map((one, i) => (i === index ? edited : formatBlock(one))).join(""));
}

/** The line break that a text uses; Excel's own where it has none yet. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/u.exec(text)?.[0] ?? "\n";
}

/** The first line that would be read as the tag of another block; null where none would. */
export function firstTagLine(items: readonly EditedItem[]): string | null {
  return items.flatMap(linesAsWritten).find((line) => parseTag(line) !== null) ?? null;
}

function linesAsWritten({ marker, lines }: EditedItem): string[] {
  const [first = "", ...more] = lines;
  return [marker + first, ...more];
}
