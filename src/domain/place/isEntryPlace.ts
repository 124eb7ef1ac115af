import type { Place } from "./Place";

/** Cells of the form: they are no entries, and cannot be found again by what they mean. */
const formKinds: ReadonlySet<string> = new Set(["role", "duty", "hierarchy", "owner", "number"]);

/** Whether a place is an entry's, which `resolvePlace` can find again. */
export function isEntryPlace({ column }: Pick<Place, "column">): boolean {
  return !formKinds.has(column.kind);
}
