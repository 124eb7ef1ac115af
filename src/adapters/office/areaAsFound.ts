import type { CellContent } from "../../domain/cells/CellContent";
import type { Position } from "../../domain/cells/Position";
import { spanContains, type Span } from "../../domain/cells/Span";
import { isTopLeft, sameSpan } from "../../domain/edit/merges";
import type { SetMerges } from "../../domain/edit/SheetEdit";
import { contentOf } from "./cellContent";
import { mergePieces, queueMerges, rangeOf } from "./mergedAreas";
import { writeContent } from "./writeContent";

/** What an area held before cells of it were merged: the merged areas that begin in it, and its cells that are not empty. */
export type AreaFound = {
  readonly merges: readonly Span[];
  readonly cells: readonly { readonly position: Position; readonly content: CellContent }[];
};

/** Queues the look at an area; may be asked after the next round trip. */
export function queueArea(sheet: Excel.Worksheet, area: Span): () => AreaFound {
  const range = rangeOf(sheet, area);
  range.load("formulas,values");
  const merges = mergePieces(area).map((piece) => queueMerges(sheet, piece));
  return () => ({
    merges: merges.flatMap((answer) => answer()),
    cells: range.formulas.flatMap((row, down) =>
      row.flatMap((formula: unknown, across) => {
        const value: unknown = range.values[down]?.[across];
        const content = contentOf({ formula, value, valueType: null, numberFormat: "General" });
        const position = { row: area.top + down, column: area.left + across };
        return content.kind === "empty" ? [] : [{ position, content }];
      }),
    ),
  });
}

/**
 * Queues the taking back of merging that was written over `found`: Excel keeps one text of a merged area, in its first
 * cell, and drops the others.
 */
export function giveAreaBack(
  sheet: Excel.Worksheet,
  { area, before, after }: SetMerges,
  { merges, cells }: AreaFound,
): void {
  rangeOf(sheet, area).unmerge();
  for (const merge of after) {
    if (before.some((one) => sameSpan(one, merge))) continue;
    const inside = cells.filter(({ position }) => spanContains(merge, position));
    const first = inside.some(({ position }) => isTopLeft(merge, position));
    if (!first && inside.length > 0) sheet.getCell(merge.top, merge.left).values = [[""]];
    for (const { position, content } of inside) {
      if (isTopLeft(merge, position)) continue;
      writeContent(sheet.getCell(position.row, position.column), content, "General");
    }
  }
  for (const merge of merges) rangeOf(sheet, merge).merge(false);
}
