import type { HostCell } from "../../model/HostWorkbook";
import { isErrorValue } from "../../model/errorValue";

export type WireValue = string | number | boolean;

/** `Range.values`: the bare value; a formula's last one. Cells that hold nothing read "". */
export function valueOf(cell: HostCell | undefined): WireValue {
  if (!cell) return "";
  const { content } = cell;
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
      return content.text;
    case "value":
      return content.value;
    case "formula":
      return isErrorValue(content.formula) ? content.formula : (cell.cached ?? "");
  }
}

/** `Range.formulas`: formulas as they are, everything else as in `values`; no apostrophe (office-js#6687). */
export function formulaOf(cell: HostCell | undefined): WireValue {
  return cell?.content.kind === "formula" ? cell.content.formula : valueOf(cell);
}

/** `Range.valueTypes`, as in `Excel.RangeValueType`. */
export function valueTypeOf(cell: HostCell | undefined): string {
  if (!cell || cell.content.kind === "empty") return "Empty";
  if (cell.content.kind === "text") return "String";
  const value = valueOf(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorValue(value) ? "Error" : "String";
}
