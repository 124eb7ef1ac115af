import type { Cell, CellStyle, Sheet, Workbook } from "hucre/xlsx";
import { positionKey } from "../../domain/cells/Position";
import { createHostSheet } from "../model/createHostSheet";
import { defaultStyle } from "../model/defaultStyle";
import type { HostSheet, HostStyle } from "../model/HostWorkbook";
import { sheetOrigins } from "./fileOrigin";
import { readProtection } from "./fileProtection";
import type { KeptDrawing } from "./keptDrawing";
import { readCharts } from "./readCharts";
import { readValidations } from "./readValidations";
import { readCell } from "./readCell";
import { shiftFormula } from "../model/shiftFormula";

/** A sheet's part as it stands in the file, for the few things the reader leaves out, and what lies on it. */
export type SheetPart = { readonly xml: string; readonly drawing: KeptDrawing | null };

/** One sheet of the file. */
export function readSheet(
  sheet: Sheet,
  id: string,
  { xml, drawing }: SheetPart,
  workbook: Workbook,
  styleOf: (style: CellStyle | undefined) => HostStyle,
): HostSheet {
  const read = createHostSheet(
    {
      name: sheet.name,
      visibility: sheet.veryHidden ? "veryHidden" : sheet.hidden ? "hidden" : "visible",
    },
    id,
  );
  readCells(sheet, read, workbook, styleOf);
  read.merges = (sheet.merges ?? []).map((merge) => ({
    top: merge.startRow,
    left: merge.startCol,
    bottom: merge.endRow,
    right: merge.endCol,
  }));
  readLines(sheet, read);
  read.frozenRows = sheet.freezePane?.rows ?? 0;
  read.frozenColumns = sheet.freezePane?.columns ?? 0;
  read.defaultRowHeight = attribute(xml, "defaultRowHeight") ?? 15;
  read.defaultColumnWidth = attribute(xml, "defaultColWidth") ?? 8.38;
  Object.assign(read, readProtection(xml));
  read.validations = readValidations(xml);
  if (drawing) read.charts = readCharts(drawing, sheet.name, (number) => `${id}.${number}`);
  sheetOrigins.set(read, { sheet, xml, drawing });
  return read;
}

function readCells(
  sheet: Sheet,
  read: HostSheet,
  workbook: Workbook,
  styleOf: (style: CellStyle | undefined) => HostStyle,
): void {
  const formulaOf = sharedFormulas(sheet);
  sheet.rows.forEach((values, row) =>
    values.forEach((value, column) => {
      const key = `${row},${column}`;
      const detail = sheet.cells?.get(key);
      if (!detail && value === null) return;
      const cell: Cell = detail ?? { value, type: "string" };
      const style = cell.style || workbook.defaultFont ? styleOf(cell.style) : defaultStyle;
      const made = readCell(cell, style, formulaOf(cell, row, column), workbook.themeColors);
      read.cells.set(positionKey({ row, column }), made);
    }),
  );
}

/** The formula of a cell, worked out where the file keeps it once for an area. */
function sharedFormulas(
  sheet: Sheet,
): (cell: Cell, row: number, column: number) => string | undefined {
  const masters = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formulaSharedIndex === undefined || !cell.formula) continue;
    const [row, column] = key.split(",").map(Number);
    masters.set(cell.formulaSharedIndex, {
      formula: cell.formula,
      row: row ?? 0,
      column: column ?? 0,
    });
  }
  return (cell, row, column) => {
    if (cell.formula || cell.formulaSharedIndex === undefined) return cell.formula;
    const master = masters.get(cell.formulaSharedIndex);
    return master && shiftFormula(master.formula, row - master.row, column - master.column);
  };
}

function readLines(sheet: Sheet, read: HostSheet): void {
  for (const [row, definition] of sheet.rowDefs ?? []) {
    if (definition.height === undefined && !definition.hidden) continue;
    read.rows.set(row, { height: definition.height, hidden: definition.hidden });
  }
  (sheet.columns ?? []).forEach((definition, column) => {
    if (definition.width === undefined && !definition.hidden) return;
    read.columns.set(column, { width: definition.width, hidden: definition.hidden });
  });
}

function attribute(xml: string, name: string): number | undefined {
  const found = new RegExp(`<sheetFormatPr[^>]*\\b${name}="([^"]+)"`).exec(xml)?.[1];
  return found === undefined ? undefined : Number(found);
}
