import { parseAddress } from "../../../../domain/cells/address";
import type { RowsObstacle } from "../../../../domain/circulate/WorkbookChanges";
import { succeed, type Result } from "../../../../domain/Result";
import { readRelationships } from "../../relationships";
import type { ChangeFailure } from "../ChangeFailure";
import { attribute } from "../markup/attributes";
import { descendants } from "../markup/XmlNode";
import type { ChangedPackage, Part } from "../package/ChangedPackage";
import { hindered, type Obstacle } from "./Obstacle";
import type { RowShift } from "./RowShift";

/** Parts that belong to a sheet and say nothing of its rows. */
const harmless: ReadonlySet<string> = new Set([
  "printerSettings",
  "hyperlink",
  "image",
  "customProperty",
  // Of the same cells as the comments, and the drawings of these.
  "threadedComment",
]);
const known: Readonly<Record<string, RowsObstacle>> = {
  table: "table",
  queryTable: "table",
  pivotTable: "pivot-table",
};

/** What hinders among the parts of a sheet: whatever is anchored at or below the first row that goes. */
export async function partObstacle(
  file: ChangedPackage,
  sheetPart: string,
  shift: RowShift,
): Promise<Result<Obstacle | null, ChangeFailure>> {
  const related = await readRelationships(file.book, sheetPart, file.reading);
  if (!related.ok) return related;
  const hasComments = related.value.some(({ kind }) => kind === "comments");
  for (const { kind, target } of related.value) {
    if (harmless.has(kind) || (kind === "vmlDrawing" && hasComments)) continue;
    const anchored = kind === "drawing" || kind === "comments";
    if (!anchored) return succeed(hindered(known[kind] ?? "extension", target).failure);
    const part = await file.part(target);
    if (!part.ok) return part;
    const lowest = kind === "drawing" ? lowestAnchor(part.value) : lowestComment(part.value);
    if (lowest >= shift.first)
      return succeed(hindered(kind === "drawing" ? "drawing" : "comment", target).failure);
  }
  return succeed(null);
}

/** The lowest row that a drawing reaches; without an end of its own it may reach anywhere. */
function lowestAnchor({ text, root }: Part): number {
  const rows = root.children.map((anchor) => {
    if (!anchor.name.endsWith("Anchor")) return Infinity;
    const to = anchor.children.find(({ name }) => /(?:^|:)to$/.test(name));
    const row = to?.children.find(({ name }) => /(?:^|:)row$/.test(name));
    return row ? Number(text.slice(row.openEnd, row.closeStart)) : Infinity;
  });
  return Math.max(-1, ...rows);
}

function lowestComment({ text, root }: Part): number {
  const comments = [...descendants(root)].filter(({ name }) => /(?:^|:)comment$/.test(name));
  const rows = comments.map((one) => parseAddress(attribute(text, one, "ref") ?? "")?.row);
  return Math.max(-1, ...rows.map((row) => row ?? Infinity));
}
