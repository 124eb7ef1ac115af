import { parseEntry } from "../entry/parseEntry";

/** What items begin with where nobody has written any yet. */
const commonest = "■";

/** The marker with which new items begin: as the first marked item of these texts does, the nearest text first. */
export function usualMarker(texts: readonly string[]): string {
  for (const text of texts) {
    for (const { items } of parseEntry(text).blocks) {
      const marked = items.find(({ marker }) => marker !== "");
      if (marked) return marked.marker;
    }
  }
  return commonest;
}
