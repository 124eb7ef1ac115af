import { positionKey } from "../../domain/cells/Position";
import type { Span } from "../../domain/cells/Span";
import { syncIfNotTooLarge } from "./inExcel";
import { rangeOf } from "./mergedAreas";
import { needsTextPrefix } from "./needsTextPrefix";
import type { BlockContents } from "./readBlocks";
import { halveBlocks, type SheetBlock } from "./SheetBlock";

/** What is known of a cell that is not certainly plain text. */
export type ShownCell = {
  readonly text: string;
  readonly value: unknown;
  readonly valueType: unknown;
};

/** By sheet id, then by `positionKey`. */
export type ShownTexts = ReadonlyMap<string, ReadonlyMap<number, ShownCell>>;

/**
 * Asks for the displayed text, value and type of the cells that may be something else than text. Texts themselves are
 * not asked for again: `text` may be cut off or `####`. null: stopped by `watch`.
 */
export async function readShownTexts(
  context: Excel.RequestContext,
  contents: readonly BlockContents[],
  watch: (rows: number) => boolean,
): Promise<ShownTexts | null> {
  const shown = new Map<string, Map<number, ShownCell>>();
  const runs = contents.flatMap(runsOf);
  for (let from = 0; from < runs.length; from += runsPerTrip) {
    await readRuns(context, runs.slice(from, from + runsPerTrip), shown);
    if (watch(0)) return null;
  }
  return shown;
}

/** A run costs about 700 bytes in the request. */
const runsPerTrip = 4_000;

/** Above this share of a block's cells, asking for all of it is cheaper than for its runs. */
const denseShare = 0.2;

/** Runs of such cells down each column. */
function runsOf({ sheetId, span, formulas }: BlockContents): SheetBlock[] {
  const runs: Span[] = [];
  let count = 0;
  for (let column = span.left; column <= span.right; column++) {
    let open: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const [index, row] of formulas.entries()) {
      const at = span.top + index;
      if (!mayBeNoText(row[column - span.left])) continue;
      count += 1;
      if (open && open.bottom === at - 1) open.bottom = at;
      else runs.push((open = { top: at, left: column, bottom: at, right: column }));
    }
  }
  const cells = formulas.length * (span.right - span.left + 1);
  if (count > cells * denseShare) return [{ sheetId, span }];
  return runs.map((run) => ({ sheetId, span: run }));
}

function mayBeNoText(formula: unknown): boolean {
  return typeof formula === "string" ? needsTextPrefix(formula) : true;
}

async function readRuns(
  context: Excel.RequestContext,
  runs: readonly SheetBlock[],
  shown: Map<string, Map<number, ShownCell>>,
): Promise<void> {
  const ranges = runs.map(({ sheetId, span }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheetId), span);
    range.load("text,values,valueTypes");
    return range;
  });
  const halves = halveBlocks(runs);
  if (!halves) await context.sync();
  else if (!(await syncIfNotTooLarge(context))) {
    for (const half of halves) await readRuns(context, half, shown);
    return;
  }
  for (const [index, range] of ranges.entries()) {
    const run = runs[index];
    if (run) note(run, range, shown);
  }
}

function note(run: SheetBlock, range: Excel.Range, shown: Map<string, Map<number, ShownCell>>) {
  const ofSheet = shown.get(run.sheetId) ?? new Map<number, ShownCell>();
  shown.set(run.sheetId, ofSheet);
  for (const [down, texts] of range.text.entries()) {
    for (const [across, text] of texts.entries()) {
      const position = { row: run.span.top + down, column: run.span.left + across };
      const value: unknown = range.values[down]?.[across];
      const valueType: unknown = range.valueTypes[down]?.[across];
      ofSheet.set(positionKey(position), { text, value, valueType });
    }
  }
}
