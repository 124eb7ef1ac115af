import { formatBlock, formatTag } from "../entry/formatEntry";
import { parseEntry } from "../entry/parseEntry";
import { refuse, succeed, type Result } from "../Result";
import { findBlock, type BlockRef } from "./BlockRef";
import type { EditProblem } from "./editBlock";

/** An entry without one of its blocks. Of the others only the break that parted the last one from it goes. */
export function removeBlock(text: string, ref: BlockRef): Result<string, EditProblem> {
  const { blocks } = parseEntry(text);
  const index = findBlock({ blocks }, ref);
  if (index === null) return refuse({ code: "block-gone" });
  const before = blocks.slice(0, index).map(formatBlock).join("");
  const after = blocks
    .slice(index + 1)
    .map(formatBlock)
    .join("");
  return succeed(after === "" ? before.replace(/(?:\r\n|\r|\n)$/u, "") : before + after);
}

/**
 * An entry in which one block belongs to other departments; everything else stays as it is. A slip tag (`福祉課：`,
 * `（福祉課）`) is written with 【 】: whether it is one hangs on its name and on what stands behind it.
 */
export function renameBlock(
  text: string,
  ref: BlockRef,
  departments: readonly string[],
): Result<string, EditProblem> {
  const { blocks } = parseEntry(text);
  const index = findBlock({ blocks }, ref);
  const tag = index === null ? null : blocks[index]?.tag;
  if (!tag) return refuse({ code: "block-gone" });
  return succeed(
    blocks
      .map((block, i) => {
        const whole = formatBlock(block);
        if (i !== index) return whole;
        const renamed = formatTag({
          ...tag,
          open: "【",
          inside: departments.join("・"),
          close: "】",
        });
        return renamed + whole.slice(formatTag(tag).length);
      })
      .join(""),
  );
}
