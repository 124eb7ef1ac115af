import type { LineSize } from "../../domain/cells/SheetSnapshot";
import type { Span } from "../../domain/cells/Span";
import { syncIfNotTooLarge } from "./inExcel";
import { mergePieces, queueMerges, rangeOf } from "./mergedAreas";
import { halveBlocks, type SheetBlock } from "./SheetBlock";

/** A block as read: what the cells hold (`formulas` gives a constant as it is), and how the rows are. */
export type BlockContents = SheetBlock & {
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly merges: readonly Span[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** One by one, in points. */
  readonly rowHeights: readonly LineSize[];
  readonly columnWidths: readonly LineSize[];
  /** Cell by cell where the sheet has several, else null. */
  readonly fontSizes: readonly (readonly (number | undefined)[])[] | null;
};

/** So many cells in one round trip, so that a long reading shows progress and can be stopped. */
const cellsPerTrip = 45_000;

/** Reads blocks, as many at once as the host takes. null: stopped by `watch`, which is told the rows read. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
  watch: (rows: number) => boolean,
): Promise<BlockContents[] | null> {
  const contents: BlockContents[] = [];
  for (const group of groupBlocks(blocks)) {
    const read = await readGroup(context, group);
    contents.push(...read);
    if (watch(read.reduce((rows, one) => rows + one.formulas.length, 0))) return null;
  }
  return contents;
}

function groupBlocks(blocks: readonly SheetBlock[]): SheetBlock[][] {
  const groups: SheetBlock[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    const { top, bottom, left, right } = block.span;
    const size = (bottom - top + 1) * (right - left + 1);
    cells += size;
    if (cells > cellsPerTrip) {
      groups.push([block]);
      cells = size;
    } else groups.at(-1)?.push(block);
  }
  return groups;
}

async function readGroup(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
): Promise<BlockContents[]> {
  const answers = blocks.map((block) => queueBlock(context, block));
  const halves = halveBlocks(blocks);
  if (!halves) await context.sync();
  else if (!(await syncIfNotTooLarge(context))) {
    return [...(await readGroup(context, halves[0])), ...(await readGroup(context, halves[1]))];
  }
  return answers.map((answer) => answer());
}

function queueBlock(context: Excel.RequestContext, block: SheetBlock): () => BlockContents {
  const sheet = context.workbook.worksheets.getItem(block.sheetId);
  const range = rangeOf(sheet, block.span);
  range.load("formulas,numberFormat");
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const sizes = block.fontSize === null ? queueFontSizes(range) : () => null;
  const merges = mergePieces(block.span).map((piece) => queueMerges(sheet, piece));
  const { top, left } = block.span;
  return () => ({
    ...block,
    formulas: range.formulas,
    numberFormats: range.numberFormat,
    merges: merges.flatMap((answer) => answer()),
    hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden ? [top + index] : [])),
    hiddenColumns: columns.value.flatMap((column, index) =>
      column.columnHidden ? [left + index] : [],
    ),
    rowHeights: rows.value.flatMap(({ rowHidden, format }, index) =>
      sizeOf(top + index, rowHidden ? 0 : format?.rowHeight),
    ),
    columnWidths: columns.value.flatMap(({ columnHidden, format }, index) =>
      sizeOf(left + index, columnHidden ? 0 : format?.columnWidth),
    ),
    fontSizes: sizes(),
  });
}

/** Widths and heights are points (office-js issues 187 and 3036). */
function sizeOf(line: number, points: number | null | undefined): LineSize[] {
  return typeof points === "number" ? [{ first: line, last: line, points }] : [];
}

/** About 35 bytes a cell in the answer: less than the formulas and number formats that come with it. */
function queueFontSizes(range: Excel.Range): () => (number | undefined)[][] {
  const cells = range.getCellProperties({ format: { font: { size: true } } });
  return () => cells.value.map((row) => row.map((cell) => cell.format?.font?.size));
}
