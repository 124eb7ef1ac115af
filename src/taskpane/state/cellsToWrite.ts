import type { CarryCell } from "../../domain/carryForward/CarryProposal";
import type { CarryPreview } from "../../usecases/carryForwardYear";
import type { CarrySection, CarryState } from "./CarryState";
import { carryKey, pickedCell, type PickedCell } from "./pickedCells";

/**
 * What the three toggles list. What was picked moves no cell to another list: it would go away under one's hands.
 * Occupied cells stay listed as such, also when they are to be appended or replaced; where a department has to be chosen
 * the cell stands under both what it is and what is to be decided.
 */
export function cellsIn(section: CarrySection, carry: CarryState): readonly PickedCell[] {
  const cells = pickedCells(carry);
  switch (section) {
    case "fill":
      return cells.filter(({ proposed }) => isWritten(proposed));
    case "skip":
      // A formula that shows nothing holds something, too.
      return cells.filter(
        ({ proposed: { status, before } }) =>
          status === "skip" || (before !== "" && status !== "ask"),
      );
    case "ask":
      return cells.filter(
        ({ proposed }) =>
          proposed.status === "ask" || (isWritten(proposed) && asksSuccessor(proposed)),
      );
  }
}

/** Cells that only last year's result could fill; nothing goes into them unless it is picked. */
export function offeredCells({ preview, picks }: CarryState): readonly PickedCell[] {
  return (preview?.proposal.offered ?? []).map((cell) => pickedCell(cell, picks));
}

/** The ids that the main button will write. */
export function cellsToWrite(carry: CarryState): ReadonlySet<string> {
  const chosen = pickedCells(carry).filter(({ proposed, cell }) =>
    proposed.status === "ask"
      ? carry.decided.has(carryKey(cell)) && cell.status !== "skip"
      : isWritten(cell) && !carry.leftOut.has(carryKey(cell)),
  );
  const offered = offeredCells(carry).filter(
    ({ cell }) => cell.status !== "skip" && !carry.leftOut.has(carryKey(cell)),
  );
  return new Set([...chosen, ...offered].map(({ cell }) => cell.id));
}

/** The preview with its cells as they were picked. */
export function pickedPreview(preview: CarryPreview, carry: CarryState): CarryPreview {
  const cells = pickedCells(carry).map(({ cell }) => cell);
  const offered = offeredCells(carry).map(({ cell }) => cell);
  return { ...preview, proposal: { ...preview.proposal, cells, offered } };
}

/** Whether nobody has said yet who took over from a former department in it. */
export function asksSuccessor({ blocks }: CarryCell): boolean {
  return blocks.some(({ successions }) => successions.some(({ by }) => by === "asked"));
}

function pickedCells({ preview, picks }: CarryState): readonly PickedCell[] {
  return (preview?.proposal.cells ?? []).map((cell) => pickedCell(cell, picks));
}

function isWritten({ status }: CarryCell): boolean {
  return status === "fill" || status === "append" || status === "replace";
}
