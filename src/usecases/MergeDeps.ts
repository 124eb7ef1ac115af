import type { CirculationParts } from "../ports/CirculationParts";
import type { CopyMaker } from "../ports/CopyMaker";
import type { WorkbookDelivery } from "../ports/WorkbookDelivery";
import type { Deps } from "./Deps";

/** What circulating and taking back call upon, besides what every use case does. */
export type MergeDeps = Deps & {
  readonly delivery: WorkbookDelivery;
  readonly copyMaker: CopyMaker;
  readonly circulation: CirculationParts;
  /** Lets the page answer a click before the work goes on. */
  readonly breathe: () => Promise<void>;
};
