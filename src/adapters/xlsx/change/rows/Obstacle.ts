import type { RowsObstacle } from "../../../../domain/circulate/WorkbookChanges";
import { refuse, type Refusal, type Result } from "../../../../domain/Result";
import type { Splice } from "../markup/splice";

/** What forbids to take rows out of a sheet. */
export type Obstacle = { readonly obstacle: RowsObstacle; readonly detail: string };

/** What becomes of a piece of a part when rows go, or why they cannot. */
export type Shifted = Result<readonly Splice[], Obstacle>;

export function hindered(obstacle: RowsObstacle, detail: string): Refusal<Obstacle> {
  return refuse({ obstacle, detail });
}
