import { textContent, type CellContent } from "../../domain/cells/CellContent";

/** One cell as Office.js reads it: an element each of `formulas`, `values`, `valueTypes` and `numberFormat`. */
export type LoadedCell = {
  readonly formula: unknown;
  readonly value: unknown;
  readonly valueType: unknown;
  readonly numberFormat: unknown;
};

/**
 * What a cell holds. A text that begins with `=` (typed with an apostrophe) reads the same in `formulas` and `values`;
 * a formula never does. A typed-in error value (`#N/A`) is given back as one by writing it like a formula.
 */
export function contentOf(cell: LoadedCell): CellContent {
  const { formula, value, valueType } = cell;
  const numberFormat = typeof cell.numberFormat === "string" ? cell.numberFormat : "General";
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
    return { kind: "formula", formula, numberFormat };
  }
  if (valueType === "Error") return { kind: "formula", formula: String(value), numberFormat };
  if (typeof value === "number" || typeof value === "boolean") {
    return { kind: "value", value, numberFormat };
  }
  return textContent(typeof value === "string" ? value : "");
}
