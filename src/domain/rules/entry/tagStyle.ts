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
  const counts = new Map<string, { readonly style: TagStyle; count: number }>();
  for (const { tag } of tags) {
    const { open, close } = tag;
    const key = `${open} ${close}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { style: { open, close }, count: 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  const isCustom =
    most !== undefined && tags.length >= custom.tags && most.count >= tags.length * custom.share;
  return isCustom ? most.style : usualStyle;
}
