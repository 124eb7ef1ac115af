import { samePosition } from "../../cells/Position";
import type { CheckedCell } from "../CheckedCell";
import type { RoleCell } from "../role/roleCells";

/** The duty cells beside a role cell, from the top, each once. */
export function dutyCells({ rows }: RoleCell): CheckedCell[] {
  const cells = rows.flatMap(({ duty }) => duty ?? []);
  return cells.filter(
    ({ position }, i) => i === cells.findIndex((other) => samePosition(other.position, position)),
  );
}
