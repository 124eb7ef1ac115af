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
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
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
  });
}
