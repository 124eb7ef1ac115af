import { refuse, succeed, type Result } from "../../domain/Result";
import { displayedText } from "./displayedText";
import { isErrorValue } from "./errorValue";
import type { HostCell, HostSheet, HostWorkbook } from "./HostWorkbook";
import type { RowShift } from "./RowShift";
import { shiftReferences } from "./shiftReferences";

type Formula = { readonly cell: HostCell; readonly formula: string };

/**
 * The formulas of all sheets that read differently once a sheet's rows have moved; nothing is changed yet. Refused with
 * the formula that cannot be followed for certain.
 */
export function shiftedFormulas(
  workbook: HostWorkbook,
  moved: HostSheet,
  shift: RowShift,
): Result<readonly Formula[], string> {
  const found: Formula[] = [];
  for (const sheet of workbook.sheets) {
    const where = { ...shift, sheetName: moved.name, own: sheet === moved };
    for (const cell of sheet.cells.values()) {
      if (cell.content.kind !== "formula" || isErrorValue(cell.content.formula)) continue;
      const formula = shiftReferences(cell.content.formula, where);
      if (formula === null) return refuse(cell.content.formula);
      if (formula !== cell.content.formula) found.push({ cell, formula });
    }
  }
  return succeed(found);
}

/** Writes what `shiftedFormulas` found. A formula that lost its cells shows `#REF!`; other values stay as they were. */
export function putFormulas(formulas: readonly Formula[]): void {
  for (const { cell, formula } of formulas) {
    if (cell.content.kind !== "formula") continue;
    const lost = formula.includes("#REF!") && !cell.content.formula.includes("#REF!");
    cell.content = { ...cell.content, formula };
    if (!lost) continue;
    cell.cached = "#REF!";
    cell.text = displayedText(cell.content, cell.style.numberFormat, cell.cached);
  }
}
