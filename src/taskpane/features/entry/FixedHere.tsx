import { UndoBar } from "../../components/UndoBar";
import { useMessages, usePaneState } from "../../PaneContext";
import { lastOf } from "../../state/lastOf";
import { appliedBy } from "../../state/Outcome";

/** What a finding's fix did just now in this tab, with the way back. */
export function FixedHere() {
  const { check: told } = useMessages();
  const last = usePaneState(({ journal }) => lastOf(journal, "fixFindings"));
  const outcome = usePaneState((state) => state.outcome);
  const applied = last && appliedBy(outcome, last);
  if (!last || !applied) return null;
  const { fixed: title, fixedNote: note, fixedEarlier: earlier, differences, undo } = told;
  return (
    <UndoBar last={last} applied={applied} told={{ title, note, earlier, differences, undo }} />
  );
}
