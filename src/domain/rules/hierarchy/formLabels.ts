import { labelCells } from "../../outline/labelCells";
import { cellKey, type HierarchyCell } from "../../outline/LabelFinding";
import { readCell, type LabelCell } from "../../outline/readCell";
import type { Measure } from "../../planSheet/PlanSheet";
import { cellReader } from "../cellReader";
import type { CheckedCell } from "../CheckedCell";
import type { FormUnit } from "../CheckUnits";

/** A goal or direction as a form writes it, with the measures that it serves. */
export type FormLabel = {
  readonly level: "goal" | "direction";
  readonly cell: CheckedCell;
  readonly read: LabelCell;
  readonly measures: readonly Measure[];
};

/** The goals and directions of a table, each cell once; blank ones and slipped roles are none. */
export function formLabels(unit: FormUnit, roles: readonly string[]): readonly FormLabel[] {
  const checked = checkedCells(unit);
  const found = new Map<string, FormLabel & { readonly measures: Measure[] }>();
  for (const part of unit.joint.parts) {
    const grid = unit.gridAt(part.sheet.sheetId);
    for (const label of grid ? labelCells(part, grid, roles) : []) {
      for (const level of ["goal", "direction"] as const) {
        const { text, cell, trouble } = label[level];
        if (text === "" || !cell || trouble === "leaked-role") continue;
        const key = `${level} ${cellKey(cell)}`;
        const known = found.get(key);
        const at = known ? null : checked(cell, label.measure);
        if (known) known.measures.push(label.measure);
        else if (at)
          found.set(key, { level, cell: at, read: readCell(text), measures: [label.measure] });
      }
    }
  }
  return [...found.values()];
}

/** The cell of a label as rules look at it, wherever it stands: in a column, a section row or a title line. */
export function checkedCells(
  unit: FormUnit,
): (cell: HierarchyCell, measure: Measure) => CheckedCell | null {
  const rowOf = new Map(unit.measures.map(({ measure, rows: [first] }) => [measure, first?.row]));
  const readers = new Map(
    unit.joint.parts.flatMap(({ sheet }) => {
      const grid = unit.gridAt(sheet.sheetId);
      return grid ? [[sheet.sheetId, cellReader(sheet, grid)] as const] : [];
    }),
  );
  return ({ sheetId, position }, measure) => {
    const row = rowOf.get(measure);
    const reader = readers.get(sheetId);
    if (!row || !reader) return null;
    return reader.formCell({ ...row, row: position.row }, position.column, "hierarchy");
  };
}
