import { sealNotebook } from "../../../../src/adapters/office/notebookContent";
import { formatSpan } from "../../../../src/domain/cells/address";
import { createHostSheet } from "../../../../src/embedded/model/createHostSheet";
import type { HostStyle } from "../../../../src/embedded/model/HostWorkbook";
import { emptyNotebook } from "../../../../src/ports/Notebook";
import { firstSheet, type OpenBook } from "../openBook";
import { draftAt } from "../sampleRecords";
import { measures } from "./measures";

/** The workbook as it was in the beginning, with one draft in its notebook. */
export async function startAgain(book: OpenBook): Promise<void> {
  book.host.faults.clear();
  book.workbook.sheets = [createHostSheet(measures, book.sheetId)];
  book.workbook.customXmlParts.clear();
  const xml = sealNotebook({ ...emptyNotebook, drafts: [draftAt("old", book.sheetId, 8, 8)] });
  book.workbook.customXmlParts.set("{00000000-0000-0000-0000-00000000000A}", xml);
}

/** All that is kept in the workbook: contents, looks, merges, heights; notebook and journal. */
export async function everything(book: OpenBook) {
  const parts = [...book.workbook.customXmlParts.values()].sort();
  return { ...sheetOf(book), parts };
}

export function sheetOf(book: OpenBook) {
  const { cells, rows, merges, defaultRowHeight } = firstSheet(book.workbook);
  const used = [...cells].filter(
    ([, { content, style }]) => content.kind !== "empty" || hasFill(style),
  );
  return {
    cells: used
      .sort(([a], [b]) => a - b)
      .map(([key, { content, style }]) => ({ key, content, fill: hasFill(style) && style.fill })),
    merges: merges.map(formatSpan).sort(),
    rows: [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, { height = defaultRowHeight, hidden = false }]) => ({ row, height, hidden }))
      .filter(({ height, hidden }) => height !== defaultRowHeight || hidden),
  };
}

function hasFill({ fill }: HostStyle): boolean {
  return fill !== undefined && fill.pattern !== "none";
}
