import type { Position } from "../../../domain/cells/Position";
import { movingFormula, shiftFormula, type MovingFormula } from "./shiftFormula";

/** A cell's `f` element. */
export type FormulaElement = {
  readonly kind: string;
  /** `si`: which shared formula it belongs to. */
  readonly shared: string | undefined;
  /** `r1` and `r2` of a what-if table. */
  readonly inputs: readonly string[];
  readonly text: string;
};

/** The shared formulas of a sheet: written out once, at the first cell, and referred to by the others. */
export class SharedFormulas {
  private readonly first = new Map<string, Position & { readonly formula: MovingFormula }>();

  /** The formula of a cell without `=`; null where the element names none (Excel then keeps the value alone). */
  formulaAt(position: Position, element: FormulaElement): string | null {
    if (element.kind === "dataTable") return `TABLE(${element.inputs.join(",")})`;
    if (element.kind !== "shared" || element.shared === undefined) return element.text || null;
    if (element.text !== "") {
      const { row, column } = position;
      this.first.set(element.shared, { row, column, formula: movingFormula(element.text) });
      return element.text;
    }
    const first = this.first.get(element.shared);
    if (!first) return null;
    return shiftFormula(first.formula, position.row - first.row, position.column - first.column);
  }
}
