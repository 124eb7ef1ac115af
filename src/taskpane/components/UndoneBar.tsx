import { isStructural } from "../../domain/edit/SheetEdit";
import { useMessages, usePaneState } from "../PaneContext";
import { refusedCells } from "../state/Outcome";
import { RefusedList } from "./RefusedList";
import { ToldBar } from "./ToldBar";

/** What undoing any one command came to: which it was, how much went back, what was left alone and why. It takes the focus. */
export function UndoneBar() {
  const { history: told } = useMessages();
  const outcome = usePaneState((state) => state.outcome);
  const journal = usePaneState((state) => state.journal);
  if (outcome?.kind !== "done" || outcome.name !== "undo") return null;
  const { applied, drafts = 0 } = outcome;
  const entry = journal.find(({ command }) => command.id === applied.commandId);
  const cells = applied.written.filter(({ kind }) => kind === "setContent").length;
  const skipped = refusedCells(applied);
  const ofMarks = entry?.command.name === "confirmDrafts";
  const nothing = applied.written.length + drafts === 0 && (ofMarks || skipped > 0);
  return (
    <ToldBar
      reason={applied}
      intent={nothing ? "warning" : "success"}
      title={
        nothing || !entry ? told.undoneNothing : told.undoneTitle(told.commands[entry.command.name])
      }
    >
      {cells > 0 && <div>{told.undoneCells(cells)}</div>}
      {applied.written.some(isStructural) && <div>{told.undoneForm}</div>}
      {drafts > 0 && <div>{told.undoneDrafts(drafts)}</div>}
      {skipped > 0 && <div>{told.undoneSkipped(skipped)}</div>}
      <RefusedList refused={applied.refused} undone />
    </ToldBar>
  );
}
