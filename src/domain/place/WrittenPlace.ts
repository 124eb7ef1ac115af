import type { Position } from "../cells/Position";
import type { Place } from "./Place";

/** A cell that a command writes, and what it is: by this it is found again when rows have moved. */
export type WrittenPlace = {
  /** `lastPosition`: the first cell of the entry. */
  readonly place: Place;
  /** The cell itself; another one than the first where the entry is cut up. */
  readonly position: Position;
  /** What is written. */
  readonly text: string;
};
