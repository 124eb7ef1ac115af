import { emptyContent } from "../../domain/cells/CellContent";
import { maxColumns, maxRows } from "../../domain/cells/Position";
import { spanColumns, spanRows, type Span } from "../../domain/cells/Span";
import { refuse, succeed, type Result } from "../../domain/Result";
import { chartInTheWay } from "./chartInTheWay";
import { defaultStyle } from "./defaultStyle";
import type { ChangedBy, HostCell, HostSheet, HostWorkbook } from "./HostWorkbook";
import { movesWhole, shiftRow, shiftSpan, type RowShift } from "./RowShift";
import { recordShift, rowObstacles } from "./rowShifts";
import { putFormulas, shiftedFormulas } from "./shiftedFormulas";
import { shiftedValidations } from "./shiftedValidations";

/** `off-sheet`: filled rows would leave the sheet. `array`: a formula over an area would be cut. `unknown`: see `detail`. */
export type RowRefusal = {
  readonly code: "off-sheet" | "array" | "unknown";
  /** What cannot follow: a formula, or something the file holds. */
  readonly detail: string;
};

/**
 * Inserts or deletes whole rows as Excel does. Cells, heights, hidden rows, merges, validations and the formulas of all
 * sheets follow; frozen rows and the selection stay where they are. A merge that loses its first row loses its content
 * with it. New rows look like the row above (the first row of a sheet like the one below), but hold nothing. Refused
 * with nothing changed.
 */
export function shiftRows(
  workbook: HostWorkbook,
  sheet: HostSheet,
  shift: RowShift,
  by: ChangedBy = "person",
): Result<null, RowRefusal> {
  const refusal = refusalOf(workbook, sheet, shift);
  if (refusal) return refuse(refusal);
  const formulas = shiftedFormulas(workbook, sheet, shift);
  if (!formulas.ok) return refuse({ code: "unknown", detail: formulas.failure });
  const validations = shiftedValidations(workbook, sheet, shift);
  if (!validations.ok) return refuse({ code: "unknown", detail: validations.failure });
  moveCells(sheet, shift);
  moveLines(sheet, shift);
  if (shift.kind === "insert") dressRows(sheet, shift);
  sheet.merges = sheet.merges.flatMap((merge) => keptMerge(shiftSpan(merge, shift)));
  for (const [owner, rules] of validations.value) owner.validations = rules;
  putFormulas(formulas.value);
  recordShift(sheet, shift);
  workbook.changed = true;
  const { kind, at, count } = shift;
  const span = { top: at, left: 0, bottom: at + count - 1, right: maxColumns - 1 };
  workbook.emit({ kind: "rows", sheetId: sheet.id, change: kind, span, by });
  return succeed(null);
}

function refusalOf(workbook: HostWorkbook, sheet: HostSheet, shift: RowShift): RowRefusal | null {
  for (const [key, cell] of sheet.cells) {
    const { formulaArea } = cell;
    if (formulaArea && !movesWhole(formulaArea, shift) && !isGone(formulaArea, shift)) {
      return { code: "array", detail: "a formula over an area" };
    }
    if (shift.kind === "delete" || cell.content.kind === "empty") continue;
    if (Math.floor(key / maxColumns) >= maxRows - shift.count) {
      return { code: "off-sheet", detail: "filled rows at the end of the sheet" };
    }
  }
  if (chartInTheWay(workbook, sheet)) return { code: "unknown", detail: "a chart" };
  const obstacle = rowObstacles.get(workbook)?.(sheet, shift);
  return obstacle ? { code: "unknown", detail: obstacle } : null;
}

const isGone = (span: Span, shift: RowShift) => shiftSpan(span, shift) === null;

function moveCells(sheet: HostSheet, shift: RowShift): void {
  const before = [...sheet.cells];
  sheet.cells.clear();
  for (const [key, cell] of before) {
    const row = shiftRow(Math.floor(key / maxColumns), shift);
    if (row === null) continue;
    const area = cell.formulaArea && shiftSpan(cell.formulaArea, shift);
    if (area) cell.formulaArea = area;
    sheet.cells.set(row * maxColumns + (key % maxColumns), cell);
  }
}

function moveLines(sheet: HostSheet, shift: RowShift): void {
  const before = [...sheet.rows];
  sheet.rows.clear();
  for (const [row, line] of before) {
    const moved = shiftRow(row, shift);
    if (moved !== null) sheet.rows.set(moved, line);
  }
}

/** Looks and the height come from the row above; contents, hiding and merges do not. */
function dressRows(sheet: HostSheet, { at, count }: RowShift): void {
  const model = at === 0 ? count : at - 1;
  const looks: [column: number, cell: HostCell][] = [];
  for (const [key, cell] of sheet.cells) {
    const worn = Math.floor(key / maxColumns) === model && cell.style !== defaultStyle;
    if (worn) looks.push([key % maxColumns, cell]);
  }
  const height = sheet.rows.get(model)?.height;
  for (let row = at; row < at + count; row++) {
    if (height !== undefined) sheet.rows.set(row, { height });
    for (const [column, { style }] of looks) {
      sheet.cells.set(row * maxColumns + column, { content: emptyContent, text: "", style });
    }
  }
}

/** One cell alone is no merge any more. */
function keptMerge(merge: Span | null): Span[] {
  return merge && spanRows(merge) * spanColumns(merge) > 1 ? [merge] : [];
}
