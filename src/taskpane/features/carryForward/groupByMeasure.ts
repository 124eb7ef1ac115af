import type { CarryCell } from "../../../domain/carryForward/CarryProposal";
import type { Measure } from "../../../domain/planSheet/PlanSheet";

/** The cells of one measure – and role, where entries belong to roles: its result and its projects. */
export type MeasureGroup = {
  readonly id: string;
  readonly measure: Measure;
  readonly role: string | null;
  readonly cells: readonly CarryCell[];
};

/** Groups cells by measure and role, in the order in which these first appear. */
export function groupByMeasure(cells: readonly CarryCell[]): readonly MeasureGroup[] {
  const groups = new Map<string, { first: CarryCell; cells: CarryCell[] }>();
  for (const cell of cells) {
    const key = `${cell.target.sheetId} ${cell.measure.rows[0]} ${cell.role ?? ""}`;
    const group = groups.get(key);
    if (group) group.cells.push(cell);
    else groups.set(key, { first: cell, cells: [cell] });
  }
  return [...groups].map(([id, group]) => ({
    id,
    measure: group.first.measure,
    role: group.first.role,
    cells: group.cells,
  }));
}
