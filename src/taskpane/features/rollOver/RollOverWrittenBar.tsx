import { UndoBar } from "../../components/UndoBar";
import { UndoneBar } from "../../components/UndoneBar";
import { useMessages, usePaneState } from "../../PaneContext";
import { appliedBy } from "../../state/Outcome";
import { lastOf } from "../../state/lastOf";

/** The new year's form that was made in this workbook and the way back, also when the pane was closed since. */
export function RollOverWrittenBar() {
  const { rollOver: told } = useMessages();
  const outcome = usePaneState((state) => state.outcome);
  const last = usePaneState(({ journal }) => lastOf(journal, "rollOver"));
  return (
    <>
      {last && (
        <UndoBar
          last={last}
          applied={appliedBy(outcome, last)}
          told={{
            title: told.made,
            note: told.madeNote,
            earlier: told.madeEarlier,
            differences: told.differences,
            undo: () => told.undo,
          }}
        />
      )}
      <UndoneBar />
    </>
  );
}
