import type { CarryCell } from "../../domain/carryForward/CarryProposal";
import type { CarrySection, CarryState } from "./CarryState";

/** What the three toggles list. Occupied cells stay listed as such, also when they are to be appended or replaced. */
export function cellsIn(section: CarrySection, carry: CarryState): readonly CarryCell[] {
  const cells = carry.preview?.proposal.cells ?? [];
  switch (section) {
    case "fill":
      return cells.filter((cell) => isWritten(cell));
    case "skip":
      // A formula that shows nothing holds something, too.
      return cells.filter(
        (cell) => cell.status === "skip" || (cell.before !== "" && cell.status !== "ask"),
      );
    case "ask":
      return cells.filter((cell) => cell.status === "ask");
  }
}

/** The ids that the main button will write. */
export function cellsToWrite(carry: CarryState): ReadonlySet<string> {
  const cells = carry.preview?.proposal.cells ?? [];
  const ids = cells
    .filter((cell) =>
      cell.status === "ask"
        ? carry.decided.has(cell.id)
        : isWritten(cell) && !carry.leftOut.has(cell.id),
    )
    .map((cell) => cell.id);
  return new Set(ids);
}

function isWritten(cell: CarryCell): boolean {
  return cell.status === "fill" || cell.status === "append" || cell.status === "replace";
}
