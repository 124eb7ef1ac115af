import { numberForm } from "./numberForm";

/** What still holds from the rows above: sections with their rank, and the texts of the hierarchy columns. */
export type Above = {
  readonly sections: readonly { readonly rank: number; readonly text: string }[];
  readonly columns: readonly string[];
};

/** A section whose text has no number stands above all numbered ones. */
const unnumbered = -1;

/** The levels after a section row: it ends every section of its own rank or a finer one. */
export function enterSection(above: Above, text: string): Above {
  const rank = numberForm(text) ?? unnumbered;
  const kept = above.sections.filter((section) => section.rank < rank);
  return { sections: [...kept, { rank, text }], columns: above.columns.map(() => "") };
}

/** A hierarchy cell as a row shows it: `""` where it goes on from above. `merged`: it is the top of a merged area. */
export type LevelCell = { readonly text: string; readonly merged: boolean };

/**
 * The levels after a body row. A blank cell means "as above", and so does an equal one – unless a merged area of its own
 * begins there. Where a coarser level begins anew, what stood below it no longer holds.
 */
export function enterRow(
  above: Above,
  cells: readonly LevelCell[],
): { readonly above: Above; readonly anew: boolean } {
  const first = cells.findIndex(
    ({ text, merged }, level) => text !== "" && (merged || text !== above.columns[level]),
  );
  if (first === -1) return { above, anew: false };
  const begun = cells.slice(first).map(({ text }) => text);
  const columns = [...above.columns.slice(0, first), ...begun];
  return { above: { ...above, columns }, anew: true };
}

/** All levels, coarse to fine. */
export function hierarchyOf(titles: readonly string[], above: Above): string[] {
  return [...titles, ...above.sections.map((section) => section.text), ...above.columns];
}
