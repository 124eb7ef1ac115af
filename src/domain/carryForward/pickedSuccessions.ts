import type { CarryCell } from "./CarryProposal";
import type { RememberedSuccession } from "./RememberedSuccession";

/** What a person chose for a cell's former departments, to be remembered; a name that was kept is no answer. */
export function pickedSuccessions(cell: CarryCell): RememberedSuccession[] {
  const { kind, fiscalYear, party } = cell.column;
  const place = { measure: cell.measure.text, role: cell.role };
  return cell.blocks.flatMap(({ source, successions }) =>
    successions.flatMap(({ former, successor, by }) =>
      source === "none" || by !== "picked" || successor === null || successor === former
        ? []
        : [{ ...place, column: { kind, fiscalYear, party }, former, successor }],
    ),
  );
}
