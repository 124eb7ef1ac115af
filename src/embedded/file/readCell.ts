import type { Cell } from "hucre/xlsx";
import { emptyContent, textContent, type CellContent } from "../../domain/cells/CellContent";
import { parseSpan } from "../../domain/cells/address";
import { displayedText } from "../model/displayedText";
import type { HostCell, HostStyle } from "../model/HostWorkbook";
import { cellOrigins, runOrigins } from "./fileOrigin";
import { readFont } from "./readStyle";

const day = 86_400_000;

/** One cell of the file. `formula` is given where the file has it only by reference to another cell. */
export function readCell(
  cell: Cell,
  style: HostStyle,
  formula: string | undefined,
  theme: readonly string[] | undefined,
): HostCell {
  const content = contentOf(cell, style.numberFormat, formula);
  const read: HostCell = { content, text: "", style };
  if (content.kind === "formula") {
    const last = cell.formulaResult ?? cell.value;
    if (last !== null) read.cached = last instanceof Date ? serialOf(last) : last;
    const area = cell.formulaType === "array" ? parseSpan(cell.formulaRef ?? "") : null;
    if (area) read.formulaArea = area;
  }
  if (cell.richText && cell.richText.length > 0 && content.kind === "text") {
    read.runs = cell.richText.map((run) => ({ text: run.text, font: readFont(run.font, theme) }));
    runOrigins.set(read.runs, cell.richText);
  }
  read.text = displayedText(content, style.numberFormat, read.cached);
  cellOrigins.set(read, cell);
  return read;
}

function contentOf(cell: Cell, numberFormat: string, formula: string | undefined): CellContent {
  if (formula) return { kind: "formula", formula: `=${formula}`, numberFormat };
  if (cell.value === null || cell.value === undefined) return emptyContent;
  if (cell.type === "error") return { kind: "formula", formula: String(cell.value), numberFormat };
  if (typeof cell.value === "string") return textContent(cell.value);
  const value = cell.value instanceof Date ? serialOf(cell.value) : cell.value;
  return { kind: "value", value, numberFormat };
}

/** Excel's number of a day; its 1900 counts a 29 February that never was. */
function serialOf(date: Date): number {
  const days = (date.getTime() - Date.UTC(1899, 11, 31)) / day;
  return Math.round((days >= 60 ? days + 1 : days) * 1e10) / 1e10;
}
