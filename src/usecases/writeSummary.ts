import { textContent, type CellContent } from "../domain/cells/CellContent";
import type { Applied, ApplyFailure } from "../domain/edit/Command";
import type { NewSheet } from "../domain/edit/NewSheet";
import {
  summaryRows,
  type Summed,
  type SummaryCell,
  type SummaryWords,
} from "../domain/progress/summaryRows";
import type { Result } from "../domain/Result";
import type { Running } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";

/** What a summary sheet is called, and its chart. `name`: one that is free (`freeSheetName`). */
export type SummaryTitles = { readonly name: string; readonly chart: string };

/** In points: names of departments and goals, and figures. */
const nameWidth = 150;
const figureWidth = 54;
/** The chart stands beside the tables, one column apart, as wide and high as it can be read. */
const chartColumns = 8;
const chartRows = 18;

/** The sheet as it would be written: both tables, and the planned and written places of each department as bars. */
export function summarySheet(
  counted: Summed,
  words: SummaryWords,
  { name, chart: title }: SummaryTitles,
): NewSheet {
  const { rows, boldRows, departmentRows } = summaryRows(counted, words);
  const columns = Math.max(...rows.map(({ length }) => length));
  const { first, last } = departmentRows;
  const left = columns + 1;
  return {
    name,
    rows: rows.map((cells) => cells.map(contentOf)),
    boldRows,
    columnWidths: [nameWidth, ...Array.from({ length: columns - 1 }, () => figureWidth)],
    chart: {
      kind: "bar",
      title,
      dataArea: { top: first, bottom: last, left: 0, right: 2 },
      place: {
        top: 0,
        bottom: Math.max(chartRows, 2 * (last - first)),
        left,
        right: left + chartColumns - 1,
      },
    },
  };
}

/** Adds the sheet that was shown; undoing takes it away while nobody has written into it. */
export function writeSummary(
  { workbook, now, newId }: Deps,
  sheet: NewSheet,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const edits = [{ kind: "addSheet" as const, sheetId: "", ...sheet }];
  const command = { id: newId(), name: "writeSummary" as const, at: now(), edits };
  return workbook.apply({ ...command, drafts: [], confirms: [] }, running);
}

function contentOf(cell: SummaryCell): CellContent {
  return typeof cell === "string"
    ? textContent(cell)
    : { kind: "value", value: cell, numberFormat: "General" };
}
