import { writtenNames } from "../department/departmentNames";
import { formatTag } from "../entry/formatEntry";
import { parseEntry } from "../entry/parseEntry";
import { fold } from "../text/fold";

/**
 * A block's text with other names in its tag, by the names that the tag has (folded); every other character stays. A slip
 * tag (`福祉課：`) is written with 【 】 then: whether it is one hangs on its name. No department stands in it twice.
 */
export function renameInTag(text: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return text;
  const tag = parseEntry(text).blocks[0]?.tag;
  if (!tag) return text;
  const all = writtenNames(tag.inside);
  if (!all.some(({ written }) => names.has(fold(written)))) return text;
  const seen = new Set<string>();
  const parts: string[] = [];
  let from = 0;
  for (const { written, offset } of all) {
    const name = names.get(fold(written)) ?? written;
    if (!seen.has(fold(name))) parts.push(tag.inside.slice(from, offset), name);
    seen.add(fold(name));
    from = offset + written.length;
  }
  const inside = parts.join("") + tag.inside.slice(from);
  const renamed = formatTag({ ...tag, open: "【", inside, close: "】" });
  return renamed + text.slice(formatTag(tag).length);
}
