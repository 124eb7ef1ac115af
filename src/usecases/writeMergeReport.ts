import { maxCellCharacters, textContent, type CellContent } from "../domain/cells/CellContent";
import type { Applied, ApplyFailure } from "../domain/edit/Command";
import type { NewSheet } from "../domain/edit/NewSheet";
import type { Result } from "../domain/Result";
import { mergeReport, type MergeReport, type ReportCell } from "../domain/takeBack/mergeReport";
import type { MergeReportWords } from "../domain/takeBack/MergeReportWords";
import { clipboardField } from "../domain/text/clipboardField";
import type { Running } from "../ports/LiveWorkbook";
import { copiesInOrder } from "./copiesInOrder";
import type { Deps } from "./Deps";
import type { MergeDesk } from "./MergeDesk";
import { writeEdits } from "./writeEdits";

/** In points: names and places, then texts. */
const columnWidths = [96, 120, 84, 72, 150, 96, 72, 300];

/** The report on a desk as it is now; null where nothing can be compared, for want of a base. */
export function reportOf(desk: MergeDesk, words: MergeReportWords): MergeReport | null {
  const { stamp, outcome, written } = desk;
  if (!stamp || !outcome) return null;
  const copies = copiesInOrder(desk);
  const { planName, fiscalYear, version } = stamp;
  return mergeReport({ planName, fiscalYear, version, copies, written, outcome }, words);
}

/** The report as the sheet that would be written. `name`: one that is free (`freeSheetName`). */
export function reportSheet({ rows }: MergeReport, name: string): NewSheet {
  return {
    name,
    rows: rows.map(({ cells }) => cells.map(contentOf)),
    boldRows: rows.flatMap(({ heading }, index) => (heading ? [index] : [])),
    columnWidths,
    chart: null,
  };
}

/** The same as text to print or mail: a line a row, a tab between cells. */
export function reportText({ rows }: MergeReport): string {
  return rows
    .map(({ cells }) => cells.map((cell) => clipboardField(String(cell))).join("\t"))
    .join("\n");
}

/** Adds the sheet that was shown; undoing takes it away while nobody has written into it. */
export function writeMergeReport(
  deps: Pick<Deps, "workbook" | "now" | "newId">,
  sheet: NewSheet,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const edits = [{ kind: "addSheet" as const, sheetId: "", ...sheet }];
  return writeEdits(deps, { name: "mergeReport", edits }, running);
}

function contentOf(cell: ReportCell): CellContent {
  return typeof cell === "string"
    ? textContent(cell.slice(0, maxCellCharacters))
    : { kind: "value", value: cell, numberFormat: "General" };
}
