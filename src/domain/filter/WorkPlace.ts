import type { Position } from "../cells/Position";
import type { PlanColumn } from "../planSheet/PlanColumn";
import type { Measure } from "../planSheet/PlanSheet";
import type { UnreportedPlan } from "../unreported/UnreportedPlan";

/** 未記入・未確認・記入済. 指摘あり and 報告なし are counted beside it: a written place may have findings. */
export type PlaceState = "empty" | "draft" | "written";

/** One place in a department's work list. */
export type WorkPlace = {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Where it is written. */
  readonly position: Position;
  readonly measure: Measure;
  /** The measure's name in one line. */
  readonly measureTitle: string;
  readonly column: PlanColumn;
  /** The year that it is about; the row's, where years run down the rows. */
  readonly fiscalYear: number | null;
  /** null where the entry belongs to the whole measure. */
  readonly role: string | null;
  /** Everybody whose place it is. */
  readonly departments: readonly string[];
  /** Those of them who have not written here yet; of one department's list, that one or nobody. */
  readonly missing: readonly string[];
  readonly state: PlaceState;
  /** How many findings (指摘) there are here for this list. */
  readonly findings: number;
  /** Last year's plans that are to be reported on here and are not (報告のない計画), whatever the state. */
  readonly unreported: readonly UnreportedPlan[];
};
