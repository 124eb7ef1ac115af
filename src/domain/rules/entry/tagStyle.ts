import type { TagAt } from "./tagsOf";

/** The brackets of a tag; `福祉課：` has no opening one. */
export type TagStyle = { readonly open: string; readonly close: string };

const usualStyle: TagStyle = { open: "【", close: "】" };

/** From here on a table's own brackets are its form, not a slip. */
const custom = { tags: 5, share: 0.8 };

export function sameStyle(a: TagStyle, b: TagStyle): boolean {
  return a.open === b.open && a.close === b.close;
}

/** How a table writes its tags: 【 】, unless nearly all of them are written in another way. */
export function tagStyleOf(tags: readonly TagAt[]): TagStyle {
  const counts = new Map<string, { style: TagStyle; count: number }>();
  for (const { tag } of tags) {
    const key = `${tag.open} ${tag.close}`;
    const known = counts.get(key) ?? { style: { open: tag.open, close: tag.close }, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  const enough = tags.length >= custom.tags && (most?.count ?? 0) >= tags.length * custom.share;
  return most && enough ? most.style : usualStyle;
}
