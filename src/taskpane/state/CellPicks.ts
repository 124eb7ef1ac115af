import type { CarryPicks } from "../../domain/carryForward/CarryPicks";

/** What a person chose in a cell, and what the cell and its sources said then: of other texts the choice says nothing. */
export type CellPicks = {
  readonly picks: CarryPicks;
  readonly sources: string;
  /** What stood in the cell when the choice was made, and what was written by it since. */
  readonly held: readonly string[];
};
