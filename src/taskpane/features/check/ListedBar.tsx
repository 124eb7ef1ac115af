import { UndoBar } from "../../components/UndoBar";
import { useMessages, usePaneState } from "../../PaneContext";
import { appliedBy } from "../../state/Outcome";

/** What was just done to lists, and the way back. */
export function ListedBar() {
  const { lists: told } = useMessages();
  const journal = usePaneState((state) => state.journal);
  const outcome = usePaneState((state) => state.outcome);
  const [last] = journal;
  const name = last?.command.name;
  if (!last || last.state !== "done") return null;
  if (name !== "addValidation" && name !== "removeValidation") return null;
  const { added, removed, done, earlier, differences, undo } = told;
  const title = name === "addValidation" ? added : removed;
  return (
    <UndoBar
      last={last}
      applied={appliedBy(outcome, last)}
      told={{ title, note: done, earlier, differences, undo }}
    />
  );
}
