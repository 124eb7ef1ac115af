import { UndoBar } from "../../components/UndoBar";
import { useMessages, usePaneState } from "../../PaneContext";
import { lastOf } from "../../state/lastOf";
import { appliedBy } from "../../state/Outcome";

/** What the last repair did and the way back, also when the pane was closed since. */
export function RepairedBar() {
  const { outline: told } = useMessages();
  const journal = usePaneState((state) => state.journal);
  const outcome = usePaneState((state) => state.outcome);
  const last = lastOf(journal, "repairLabels");
  if (!last) return null;
  return (
    <UndoBar
      last={last}
      applied={appliedBy(outcome, last)}
      told={{
        title: told.repaired,
        note: told.repairedNote,
        earlier: told.repairedEarlier,
        differences: told.differences,
        undo: told.undo,
      }}
    />
  );
}
