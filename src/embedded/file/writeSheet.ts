import type { Cell, CellStyle, ColumnDef, RowDef, Sheet } from "hucre";
import { formatSpan } from "../../domain/cells/address";
import { maxColumns } from "../../domain/cells/Position";
import { isErrorValue } from "../model/errorValue";
import { defaultStyle } from "../model/defaultStyle";
import type { HostCell, HostSheet, HostStyle } from "../model/HostWorkbook";
import { cellOrigins, runOrigins } from "./fileOrigin";
import { protectionPlace } from "./fileProtection";
import { writeFont, writeStyle } from "./writeStyle";
import { validationPlace } from "./writeValidations";

/** A sheet in the writer's form. What the host does not model is taken from `before`, the file it came from. */
export function writeSheet(sheet: HostSheet, before: Sheet | undefined): Sheet {
  return {
    ...before,
    name: sheet.name,
    charts: undefined,
    rows: [],
    cells: writeCells(sheet),
    merges: sheet.merges.map((merge) => ({
      startRow: merge.top,
      startCol: merge.left,
      endRow: merge.bottom,
      endCol: merge.right,
    })),
    columns: writeColumns(sheet, before?.columns ?? []),
    rowDefs: writeRows(sheet, before?.rowDefs),
    freezePane:
      sheet.frozenRows || sheet.frozenColumns
        ? { rows: sheet.frozenRows, columns: sheet.frozenColumns }
        : undefined,
    protection: sheet.protected ? protectionPlace : undefined,
    dataValidations: sheet.validations.length > 0 ? [validationPlace] : undefined,
    hidden: sheet.visibility === "hidden",
    veryHidden: sheet.visibility === "veryHidden",
  };
}

function writeCells(sheet: HostSheet): Map<string, Cell> {
  const styles = new Map<HostStyle, CellStyle>();
  const styleOf = (style: HostStyle) => {
    let written = styles.get(style);
    if (!written) styles.set(style, (written = writeStyle(style)));
    return written;
  };
  const cells = new Map<string, Cell>();
  // The writer stops at the last cell: a hidden or sized row below it needs one, even an empty one.
  const lastRow = Math.max(-1, ...sheet.rows.keys());
  if (lastRow >= 0) cells.set(`${lastRow},0`, { value: null, type: "empty" });
  for (const [key, cell] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    const style = cell.style === defaultStyle ? undefined : styleOf(cell.style);
    cells.set(`${Math.floor(key / maxColumns)},${key % maxColumns}`, writeCell(cell, style));
  }
  return cells;
}

function writeCell(cell: HostCell, style: CellStyle | undefined): Cell {
  const { hyperlink, comment, checkbox } = cellOrigins.get(cell) ?? {};
  return { ...writeContent(cell), style, hyperlink, comment, checkbox };
}

function writeContent(cell: HostCell): Cell {
  const { content } = cell;
  switch (content.kind) {
    case "empty":
      return { value: null, type: "empty" };
    case "text":
      return writeText(cell, content.text);
    case "value":
      return {
        value: content.value,
        type: typeof content.value === "boolean" ? "boolean" : "number",
      };
    case "formula":
      if (isErrorValue(content.formula)) return { value: content.formula, type: "error" };
      return {
        value: cell.cached ?? null,
        type: "formula",
        formula: content.formula.replace(/^=/, ""),
        formulaResult: cell.cached ?? null,
        ...arrayFormula(cell),
      };
  }
}

/** A text that reads `#N/A` would be written as the error value; as a run it stays text. */
function writeText(cell: HostCell, text: string): Cell {
  const value = escapeLikeness(text);
  if (!cell.runs && !isErrorValue(text)) return { value, type: "string" };
  const runs = cell.runs ?? [{ text }];
  const richText =
    runOrigins.get(runs) ??
    runs.map((run) => ({ text: run.text, font: run.font && writeFont(run.font) }));
  return {
    value,
    type: "richText",
    richText: richText.map((run) => ({ ...run, text: escapeLikeness(run.text) })),
  };
}

/** `_x000D_` in a file means a character; text that only looks so is escaped (ECMA-376, 22.9.2.19). */
function escapeLikeness(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}

/** A formula over an area stays one as long as nobody has written into its cell. */
function arrayFormula(cell: HostCell): Partial<Cell> {
  if (!cell.formulaArea) return {};
  const formulaDynamic = cellOrigins.get(cell)?.formulaDynamic;
  return { formulaType: "array", formulaRef: formatSpan(cell.formulaArea), formulaDynamic };
}

function writeColumns(sheet: HostSheet, before: readonly ColumnDef[]): ColumnDef[] {
  const last = Math.max(before.length - 1, ...sheet.columns.keys());
  return Array.from({ length: last + 1 }, (_, column) => {
    const line = sheet.columns.get(column);
    return { ...before[column], width: line?.width, hidden: line?.hidden };
  });
}

function writeRows(
  sheet: HostSheet,
  before: ReadonlyMap<number, RowDef> | undefined,
): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const row of new Set([...(before?.keys() ?? []), ...sheet.rows.keys()])) {
    const line = sheet.rows.get(row);
    rows.set(row, { ...before?.get(row), height: line?.height, hidden: line?.hidden });
  }
  return rows;
}
