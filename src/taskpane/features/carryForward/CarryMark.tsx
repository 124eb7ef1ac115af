import type { CarryStatus } from "../../../domain/carryForward/CarryProposal";
import { Mark, type MarkKind } from "../../components/Mark";
import { useMessages } from "../../PaneContext";
import { asksSuccessor } from "../../state/cellsToWrite";
import type { PickedCell } from "../../state/pickedCells";

const marks: Readonly<Record<CarryStatus, MarkKind>> = {
  fill: "enters",
  append: "enters",
  replace: "enters",
  skip: "occupied",
  ask: "ask",
};

/** What becomes of a cell as it is picked now; where a department is to be chosen, that. */
export function CarryMark({ picked: { cell } }: { readonly picked: PickedCell }) {
  const { carry, carryBlocks } = useMessages();
  const isEmptied = cell.status === "skip" && cell.before === "";
  if (isEmptied) return <Mark kind="blank">{carryBlocks.notChosen}</Mark>;
  if (cell.status !== "skip" && cell.status !== "ask" && asksSuccessor(cell))
    return <Mark kind="ask">{carryBlocks.chooseSuccessor}</Mark>;
  return <Mark kind={marks[cell.status]}>{carry.status[cell.status]}</Mark>;
}
