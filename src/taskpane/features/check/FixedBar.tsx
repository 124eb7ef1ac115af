import { UndoBar } from "../../components/UndoBar";
import { useMessages, usePaneState } from "../../PaneContext";
import { lastOf } from "../../state/lastOf";
import { appliedBy } from "../../state/Outcome";

/** What the last fix did and the way back: where it was made just now – else, `earlier`, further down. */
export function FixedBar({ when }: { readonly when: "now" | "earlier" }) {
  const { check: told } = useMessages();
  const journal = usePaneState((state) => state.journal);
  const outcome = usePaneState((state) => state.outcome);
  const last = lastOf(journal, "fixFindings");
  if (!last) return null;
  const applied = appliedBy(outcome, last);
  if ((applied !== null) !== (when === "now")) return null;
  return (
    <UndoBar
      last={last}
      applied={applied}
      told={{
        title: told.fixed,
        note: told.fixedNote,
        earlier: told.fixedEarlier,
        differences: told.differences,
        undo: told.undo,
      }}
    />
  );
}
