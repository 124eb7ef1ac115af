import { emptyContent, type CellContent } from "../../domain/cells/CellContent";
import { maxColumns, positionKey } from "../../domain/cells/Position";
import { spanColumns, spanRows, spansOverlap, type Span } from "../../domain/cells/Span";
import { refuse, succeed, type Result } from "../../domain/Result";
import { defaultStyle } from "./defaultStyle";
import { displayedText } from "./displayedText";
import type { HostCell, HostSheet, HostWorkbook } from "./HostWorkbook";
import { keepsContent } from "./mergeAt";
import { putContent } from "./setCellContent";
import { shiftFormula } from "./shiftFormula";
import { commonSpan } from "./subtractSpan";
import { movedTo, replaceValidations, validationsIn } from "./validations";

/** As in `Excel.RangeCopyType`, without links. */
export type CopyType = "All" | "Formulas" | "Values" | "Formats";

export type CopySource = { readonly sheet: HostSheet; readonly span: Span };

/** `merge-cut`: a merge lies partly inside. `array`: a formula over an area. */
export type CopyRefusal = "merge-cut" | "array";

/**
 * Copies cells to a place of the same size, as Excel pastes them: relative references move along; merges come with the
 * looks, validations and the heights of whole rows with everything. `skipBlanks`: empty cells of the source leave what
 * is there. Refused with nothing changed. Tells nobody.
 */
export function copyCells(
  workbook: HostWorkbook,
  source: CopySource,
  target: CopySource,
  type: CopyType,
  skipBlanks: boolean,
): Result<null, CopyRefusal> {
  const looks = type === "All" || type === "Formats";
  if (isCut(source) || (looks && isCut(target))) return refuse("merge-cut");
  const cells = cellsWithin(source);
  if (cells.some(([, , cell]) => cell.formulaArea)) return refuse("array");
  const moved = displacement(source.span, target.span);
  const merges = source.sheet.merges.filter((merge) => spansOverlap(merge, source.span));
  const validations = validationsIn(source.sheet, source.span);
  if (!skipBlanks) emptyOut(target, type);
  if (looks) {
    const others = target.sheet.merges.filter((merge) => !spansOverlap(merge, target.span));
    target.sheet.merges = [...others, ...merges.map((merge) => moveSpan(merge, moved))];
  }
  for (const [row, column, cell] of cells) {
    if (skipBlanks && cell.content.kind === "empty") continue;
    paste(target.sheet, row + moved.rows, column + moved.columns, cell, type, moved);
  }
  if (type === "All") {
    const rules = validations.flatMap(({ span, validation }) =>
      validation ? [movedTo(validation, moveSpan(span, moved))] : [],
    );
    replaceValidations(workbook, target.sheet, target.span, rules);
    if (spanColumns(source.span) === maxColumns) copyHeights(source, target);
  }
  workbook.changed = true;
  return succeed(null);
}

type Displacement = { readonly rows: number; readonly columns: number };

const displacement = (from: Span, to: Span): Displacement => ({
  rows: to.top - from.top,
  columns: to.left - from.left,
});

const moveSpan = (span: Span, { rows, columns }: Displacement): Span => ({
  top: span.top + rows,
  left: span.left + columns,
  bottom: span.bottom + rows,
  right: span.right + columns,
});

function isCut({ sheet, span }: CopySource): boolean {
  return sheet.merges.some((merge) => {
    const common = commonSpan(merge, span);
    return (
      common !== null &&
      spanRows(common) * spanColumns(common) < spanRows(merge) * spanColumns(merge)
    );
  });
}

/** Copies of the cells, so that source and target may overlap. */
function cellsWithin({ sheet, span }: CopySource): [row: number, column: number, cell: HostCell][] {
  return [...sheet.cells].flatMap(([key, cell]) => {
    const row = Math.floor(key / maxColumns);
    const column = key % maxColumns;
    const inside =
      row >= span.top && row <= span.bottom && column >= span.left && column <= span.right;
    return inside ? [[row, column, { ...cell }] as [number, number, HostCell]] : [];
  });
}

/** What the source has no cell for is emptied, as far as the copy goes. */
function emptyOut(target: CopySource, type: CopyType): void {
  for (const [row, column, { style }] of cellsWithin(target)) {
    const key = positionKey({ row, column });
    if (type === "All") target.sheet.cells.delete(key);
    else if (type === "Formats") restyle(target.sheet, row, column, defaultStyle);
    else if (style === defaultStyle) target.sheet.cells.delete(key);
    else putContent(target.sheet, { row, column }, emptyContent);
  }
}

function paste(
  sheet: HostSheet,
  row: number,
  column: number,
  cell: HostCell,
  type: CopyType,
  moved: Displacement,
): void {
  if (type === "Formats") return restyle(sheet, row, column, cell.style);
  const content = type === "Values" ? valueOf(cell) : movedContent(cell.content, moved);
  if (type !== "All") {
    const look = sheet.cells.get(positionKey({ row, column }))?.style ?? defaultStyle;
    if (putContent(sheet, { row, column }, content)) restyle(sheet, row, column, look);
    return;
  }
  const { style, runs, cached } = cell;
  const text = displayedText(content, style.numberFormat, cached);
  const copy: HostCell = { content, text, style, runs, cached };
  const under = !keepsContent(sheet, { row, column });
  sheet.cells.set(
    positionKey({ row, column }),
    under ? { content: emptyContent, text: "", style } : copy,
  );
}

function restyle(sheet: HostSheet, row: number, column: number, style: HostCell["style"]): void {
  const key = positionKey({ row, column });
  const cell = sheet.cells.get(key);
  if (!cell) {
    if (style !== defaultStyle) sheet.cells.set(key, { content: emptyContent, text: "", style });
    return;
  }
  const kept = keepsContent(sheet, { row, column }) ? cell.content : emptyContent;
  cell.content = kept;
  cell.style = style;
  cell.text = displayedText(kept, style.numberFormat, cell.cached);
}

function movedContent(content: CellContent, { rows, columns }: Displacement): CellContent {
  if (content.kind !== "formula") return content;
  return { ...content, formula: shiftFormula(content.formula, rows, columns) };
}

/** A formula's last value; there is no calculation here. */
function valueOf({ content, cached }: HostCell): CellContent {
  if (content.kind !== "formula") return content;
  if (cached === undefined || cached === "") return emptyContent;
  if (typeof cached === "string") return { kind: "text", text: cached };
  return { kind: "value", value: cached, numberFormat: content.numberFormat };
}

function copyHeights(source: CopySource, target: CopySource): void {
  const heights = [...source.sheet.rows].filter(
    ([row]) => row >= source.span.top && row <= source.span.bottom,
  );
  for (let row = target.span.top; row <= target.span.bottom; row++) {
    const from = heights.find(([one]) => one - source.span.top === row - target.span.top);
    const before = target.sheet.rows.get(row);
    if (from || before) target.sheet.rows.set(row, { ...before, height: from?.[1].height });
  }
}
