import type { CellContent } from "../../domain/cells/CellContent";
import { intervalsOf } from "../../domain/cells/Interval";
import { comparePositions, positionKey } from "../../domain/cells/Position";
import type {
  SheetSnapshot,
  SheetVisibility,
  SnapshotCell,
} from "../../domain/cells/SheetSnapshot";
import { joinLineSizes } from "../../domain/layout/joinLineSizes";
import { defaultFontSize } from "../../domain/layout/textHeight";
import { contentOf } from "./cellContent";
import type { BlockContents } from "./readBlocks";
import type { ShownCell, ShownTexts } from "./readShownTexts";

/** A sheet without its contents. */
export type SheetHead = {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
};

/** Puts together what was read of one sheet. `contents` may hold other sheets too. */
export function snapshotOf(
  head: SheetHead,
  contents: readonly BlockContents[],
  shown: ShownTexts,
): SheetSnapshot {
  const mine = contents.filter(({ sheetId }) => sheetId === head.id);
  const shownHere = shown.get(head.id) ?? new Map<number, ShownCell>();
  return {
    ...head,
    cells: mine.flatMap((block) => cellsOf(block, shownHere)).sort(comparePositions),
    merges: mine.flatMap(({ merges }) => merges),
    hiddenRows: intervalsOf(mine.flatMap(({ hiddenRows }) => hiddenRows)),
    hiddenColumns: intervalsOf(mine.flatMap(({ hiddenColumns }) => hiddenColumns)),
    columnWidths: joinLineSizes(mine[0]?.columnWidths ?? []),
    rowHeights: joinLineSizes(mine.flatMap(({ rowHeights }) => rowHeights)),
  };
}

function cellsOf(block: BlockContents, shown: ReadonlyMap<number, ShownCell>): SnapshotCell[] {
  const cells: SnapshotCell[] = [];
  for (const [down, row] of block.formulas.entries()) {
    for (const [across, formula] of row.entries()) {
      if (formula === "") continue;
      const position = { row: block.span.top + down, column: block.span.left + across };
      const known = shown.get(positionKey(position));
      const content = contentOf({
        formula,
        value: known ? known.value : formula,
        valueType: known?.valueType,
        numberFormat: block.numberFormats[down]?.[across],
      });
      if (content.kind === "empty") continue;
      const cell = { ...position, text: shownText(content, known), content };
      const fontSize = block.fontSizes?.[down]?.[across] ?? block.fontSize ?? defaultFontSize;
      cells.push(fontSize === defaultFontSize ? cell : { ...cell, fontSize });
    }
  }
  return cells;
}

/** In a column that is too narrow Excel shows a number as `####`; then the number itself says more. */
export function shownText(content: CellContent, known: ShownCell | undefined): string {
  if (content.kind === "text") return content.text;
  if (!known) return "";
  const hidden = typeof known.value === "number" && /^#+$/.test(known.text);
  if (typeof known.value === "string") return known.value;
  return hidden ? String(known.value) : known.text;
}
