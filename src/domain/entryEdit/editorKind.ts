import { parseEntry } from "../entry/parseEntry";
import type { ColumnKind } from "../planSheet/Meaning";

/**
 * How a cell is edited. `blocks`: department by department · `items`: one list of items · `symbols`: out of the legend ·
 * `rating`, `role`: one of a few words · `text`: as it is · `form`: not at all, it makes up the form.
 */
export type EditorKind = "blocks" | "items" | "symbols" | "rating" | "role" | "text" | "form";

const kinds: Readonly<Record<ColumnKind, EditorKind>> = {
  result: "blocks",
  plan: "blocks",
  project: "blocks",
  activity: "blocks",
  planAndResult: "text",
  text: "text",
  reason: "text",
  note: "text",
  indicator: "text",
  target: "text",
  indicatorResult: "text",
  schedule: "symbols",
  rating: "rating",
  role: "role",
  duty: "items",
  hierarchy: "form",
  owner: "form",
  number: "form",
  yearAxis: "form",
  planResultAxis: "form",
  other: "form",
};

/** The editor of a cell of this meaning that holds this text: where departments wrote under tags, they keep apart. */
export function editorKind(kind: ColumnKind, text: string): EditorKind {
  const usual = kinds[kind];
  if (usual !== "text" && usual !== "items") return usual;
  const { blocks } = parseEntry(text);
  if (blocks.some(({ tag }) => tag !== null)) return "blocks";
  return usual;
}
