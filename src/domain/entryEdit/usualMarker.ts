import { parseEntry } from "../entry/parseEntry";

/** How items begin: their marker, and the white space behind it. */
export type ItemLook = { readonly marker: string; readonly gap: string };

/** What items begin with where nobody has written any yet. */
const commonest: ItemLook = { marker: "■", gap: " " };

/** How new items begin: as the first marked item of these texts does, the nearest text first. */
export function usualMarker(texts: readonly string[]): ItemLook {
  for (const text of texts) {
    for (const { items } of parseEntry(text).blocks) {
      const marked = items.find(({ marker }) => marker !== "");
      if (marked) return { marker: marked.marker, gap: marked.gap };
    }
  }
  return commonest;
}
