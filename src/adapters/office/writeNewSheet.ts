import { emptyContent, type CellContent } from "../../domain/cells/CellContent";
import { sizeOfNewSheet, type NewChart } from "../../domain/edit/NewSheet";
import type { AddSheet } from "../../domain/edit/SheetEdit";
import { chartTypeOf, isLying } from "./chartTypes";
import { rangeOf } from "./mergedAreas";
import { typedText } from "./writeContent";

/** Queues a new sheet with all that it holds. It is not brought to the front: that is the person's to do. */
export function writeNewSheet(context: Excel.RequestContext, edit: AddSheet): void {
  const sheet = context.workbook.worksheets.add(edit.name);
  writeCells(sheet, edit);
  const { columns } = sizeOfNewSheet(edit);
  for (const row of edit.boldRows) {
    sheet.getRangeByIndexes(row, 0, 1, columns).format.font.bold = true;
  }
  for (const [column, points] of edit.columnWidths.entries()) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  }
  if (edit.chart) writeChart(sheet, edit.chart);
}

/** Number formats first, so that a figure arrives as what it is; a new sheet's cells have `General`. */
function writeCells(sheet: Excel.Worksheet, edit: AddSheet): void {
  const { rows, columns } = sizeOfNewSheet(edit);
  const filled = edit.rows.some((cells) => cells.some(({ kind }) => kind !== "empty"));
  if (!filled) return;
  for (const [row, cells] of edit.rows.entries()) {
    for (const [column, content] of cells.entries()) {
      const format = formatOf(content);
      if (format !== "General") sheet.getCell(row, column).numberFormat = [[format]];
    }
  }
  sheet.getRangeByIndexes(0, 0, rows, columns).values = edit.rows.map((cells) =>
    Array.from({ length: columns }, (_, column) => typed(cells[column] ?? emptyContent)),
  );
}

function formatOf(content: CellContent): string {
  return "numberFormat" in content ? content.numberFormat : "General";
}

function typed(content: CellContent): string | number | boolean {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return typedText(content.text, "General", "asNeeded");
    case "value":
      return content.value;
    case "formula":
      return content.formula;
  }
}

/** Lying bars are listed from the top, as the table is; Excel begins at the bottom. */
function writeChart(sheet: Excel.Worksheet, { kind, title, dataArea, place }: NewChart): void {
  const chart = sheet.charts.add(chartTypeOf(kind), rangeOf(sheet, dataArea), "Columns");
  chart.title.text = title;
  chart.legend.position = "Bottom";
  if (isLying(kind)) chart.axes.categoryAxis.reversePlotOrder = true;
  const corner = (row: number, column: number) => sheet.getCell(row, column);
  chart.setPosition(corner(place.top, place.left), corner(place.bottom, place.right));
}
