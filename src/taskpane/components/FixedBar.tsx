import { useMessages, usePaneState } from "../PaneContext";
import { lastOf } from "../state/lastOf";
import { appliedBy } from "../state/Outcome";
import { UndoBar } from "./UndoBar";

/** What the last fix did and the way back: where it was made just now – else, `earlier`, further down. */
export function FixedBar({ when }: { readonly when: "now" | "earlier" }) {
  const { check: told } = useMessages();
  const last = usePaneState(({ journal }) => lastOf(journal, "fixFindings"));
  const outcome = usePaneState((state) => state.outcome);
  if (!last) return null;
  const applied = appliedBy(outcome, last);
  if ((applied !== null) !== (when === "now")) return null;
  const { fixed: title, fixedNote: note, fixedEarlier: earlier, differences, undo } = told;
  return (
    <UndoBar last={last} applied={applied} told={{ title, note, earlier, differences, undo }} />
  );
}
