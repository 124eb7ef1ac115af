import type { CarrySource } from "../carryForward/CarrySource";
import type { Measure } from "../planSheet/PlanSheet";

/** A sentence of last year's plan of which this year's result shows no trace (報告漏れ). */
export type UnreportedPlan = {
  /** The cell of the plan. */
  readonly from: CarrySource;
  /** This year's result cell where it would be reported; null where no cell is certainly the one. */
  readonly target: Pick<CarrySource, "sheetId" | "sheetName" | "position"> | null;
  /** Last year's. */
  readonly measure: Measure;
  /** Whose it is: by their names of today where these are certain, else as they are written. None: nobody is named. */
  readonly departments: readonly string[];
  /** Verbatim, without tag and marker. */
  readonly sentence: string;
  /** How much of it the result holds after all, 0–1. */
  readonly trace: number;
};
