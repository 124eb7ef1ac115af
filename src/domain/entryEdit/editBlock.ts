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
  | { readonly code: "reads-as-tag"; readonly line: string }
  /** These departments have a block already: that one is edited. */
  | { readonly code: "block-there" }
  /**
   * The text would be read as somebody else's, or somebody else's as its own. Either the departments' name does not read
   * as a tag, in whatever brackets – 文化・スポーツ課 reads as two, 議会 and 市民病院 as labels – or a tag that is one
   * only by what stands behind it loses that: `福祉課：相談` with `3件`, `（福祉課）■ 見守る。` without its marker.
   */
  | { readonly code: "would-mix" };

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
  const edited = formatEdited(block, items, lineBreakOf(text));
  const line = strayTag(edited, block.tag !== null);
  if (line !== null) return refuse({ code: "reads-as-tag", line });
  return succeed(entry.blocks.map((one, i) => (i === index ? edited : formatBlock(one))).join(""));
}

/** The line break that a text uses; Excel's own where it has none yet. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/u.exec(text)?.[0] ?? "\n";
}

/**
 * The first line of a block, as it will be written, that would be read as the tag of another one; null where none would.
 * `tagged`: the first line is its own tag.
 */
export function strayTag(block: string, tagged: boolean): string | null {
  const lines = block.split(/\r\n|\r|\n/u).slice(tagged ? 1 : 0);
  return lines.find((line) => parseTag(line) !== null)?.trim() ?? null;
}
