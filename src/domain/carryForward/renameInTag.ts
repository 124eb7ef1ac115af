import { writtenNames } from "../department/departmentNames";
import { formatTag } from "../entry/formatEntry";
import { parseEntry } from "../entry/parseEntry";
import { fold } from "../text/fold";

/**
 * A block's text with other names in its tag, by the names that the tag has (folded); every other character stays. A slip
 * tag (`福祉課：`) is written with 【 】 then: whether it is one hangs on its name.
 */
export function renameInTag(text: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return text;
  const tag = parseEntry(text).blocks[0]?.tag;
  if (!tag) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { written, offset } of writtenNames(tag.inside)) {
    const name = names.get(fold(written));
    if (name === undefined) continue;
    parts.push(tag.inside.slice(from, offset), name);
    from = offset + written.length;
  }
  if (parts.length === 0) return text;
  const inside = parts.join("") + tag.inside.slice(from);
  const renamed = formatTag({ ...tag, open: "【", inside, close: "】" });
  return renamed + text.slice(formatTag(tag).length);
}
