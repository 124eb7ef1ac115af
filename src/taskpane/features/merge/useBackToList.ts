import type { Conflict } from "../../../domain/merge/MergeOutcome";
import { usePane } from "../../PaneContext";
import { partOf } from "../../state/mergeFigures";

/** Leads to the list in which a conflict stands, and to its place there. */
export function useBackToList(): (conflict: Conflict) => void {
  const pane = usePane();
  return (conflict) => {
    pane.merge.list({ part: partOf(conflict) });
    pane.merge.show({ kind: "changes", at: conflict.id });
  };
}
