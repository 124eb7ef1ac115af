import { refuse, succeed, type Result } from "../../domain/Result";
import type { SheetVisibility, WorkbookSnapshot } from "../../domain/cells/SheetSnapshot";
import type { ReadFailure, Running } from "../../ports/LiveWorkbook";
import { readFailureOf } from "./hostErrors";
import { inExcel } from "./inExcel";
import type { OfficeHost } from "./OfficeHost";
import { readBlocks } from "./readBlocks";
import { readShownTexts } from "./readShownTexts";
import { cutIntoBlocks, type SheetBlock } from "./SheetBlock";
import { snapshotOf, type SheetHead } from "./snapshotOf";
import { queueUsedSpan } from "./usedSpan";

type Outcome = Result<WorkbookSnapshot, ReadFailure>;

const cancelled: Outcome = refuse({ code: "cancelled", detail: "cancelled" });

/**
 * Reads sheets in four round trips, or more where they are larger than one answer may be: their names; how far they
 * are used, and in how large a font; all contents, merges, rows and columns; the displayed text of what is not plain
 * text.
 */
export async function readSheets(
  office: OfficeHost,
  sheetIds: readonly string[] | undefined,
  running?: Running,
): Promise<Outcome> {
  const result = await inExcel(office, async (context): Promise<Outcome> => {
    const all = await readHeads(context);
    const missing = sheetIds?.find((id) => !all.heads.some((head) => head.id === id));
    if (missing !== undefined) return refuse({ code: "sheet-missing", detail: missing });
    const heads = all.heads.filter(({ id }) => !sheetIds || sheetIds.includes(id));
    const blocks = await readExtents(context, heads);
    const watch = watchOf(blocks, running);
    if (watch(0)) return cancelled;
    const contents = await readBlocks(context, blocks, watch);
    if (!contents) return cancelled;
    const shown = await readShownTexts(context, contents, watch);
    if (!shown) return cancelled;
    return succeed({
      file: all.file,
      sheets: heads.map((head) => snapshotOf(head, contents, shown)),
    });
  });
  return result.ok ? result.value : refuse(readFailureOf(result.failure));
}

async function readHeads(
  context: Excel.RequestContext,
): Promise<{ file: string; heads: SheetHead[] }> {
  const { workbook } = context;
  workbook.load("name");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  return {
    file: workbook.name,
    heads: workbook.worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      visibility: visibilityOf(visibility),
    })),
  };
}

export function visibilityOf(visibility: Excel.Worksheet["visibility"]): SheetVisibility {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}

async function readExtents(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
): Promise<SheetBlock[]> {
  const extents = heads.map(({ id }) => ({
    id,
    span: queueUsedSpan(context, id),
    fontSize: queueFontSize(context, id),
  }));
  if (extents.length > 0) await context.sync();
  return extents.flatMap(({ id, span, fontSize }) => cutIntoBlocks(id, span(), fontSize()));
}

/** Where the cells of a sheet have one font size, one answer says it for all of them; null: they have several. */
function queueFontSize(context: Excel.RequestContext, sheetId: string): () => number | null {
  const used = context.workbook.worksheets.getItem(sheetId).getUsedRangeOrNullObject(false);
  used.load("format/font/size");
  return () => fontSizeOf(used);
}

/** Of a range whose `format/font/size` is loaded. */
function fontSizeOf(range: Excel.Range): number | null {
  return range.isNullObject ? null : range.format.font.size;
}

/** Reports how many rows are read; true where a person wants the reading stopped. */
function watchOf(blocks: readonly SheetBlock[], running?: Running): (rows: number) => boolean {
  const total = blocks.reduce((sum, { span }) => sum + span.bottom - span.top + 1, 0);
  let done = 0;
  return (rows) => {
    done += rows;
    running?.onProgress?.({ done, total });
    return running?.signal?.aborted === true;
  };
}
