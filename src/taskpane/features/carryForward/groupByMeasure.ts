import type { Measure } from "../../../domain/planSheet/PlanSheet";
import type { PickedCell } from "../../state/pickedCells";

/** The cells of one measure – and role, where entries belong to roles: its result and its projects. */
export type MeasureGroup = {
  readonly id: string;
  readonly measure: Measure;
  readonly role: string | null;
  readonly cells: readonly PickedCell[];
};

/** Groups cells by measure and role, in the order in which these first appear. */
export function groupByMeasure(cells: readonly PickedCell[]): readonly MeasureGroup[] {
  const groups = new Map<string, { first: PickedCell["proposed"]; cells: PickedCell[] }>();
  for (const cell of cells) {
    const { target, measure, role } = cell.proposed;
    const key = `${target.sheetId} ${measure.rows[0]} ${role ?? ""}`;
    const group = groups.get(key);
    if (group) group.cells.push(cell);
    else groups.set(key, { first: cell.proposed, cells: [cell] });
  }
  return [...groups].map(([id, group]) => ({
    id,
    measure: group.first.measure,
    role: group.first.role,
    cells: group.cells,
  }));
}
