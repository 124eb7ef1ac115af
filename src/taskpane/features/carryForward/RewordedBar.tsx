import { MessageBarActions } from "@fluentui/react-components";
import { RefusedList } from "../../components/RefusedList";
import { ToldBar } from "../../components/ToldBar";
import { UndoButton } from "../../components/UndoButton";
import { useMessages, usePaneState } from "../../PaneContext";

/** A draft got another text just now, with the way back; or why it did not. */
export function RewordedBar() {
  const { drafts: told, words } = useMessages();
  const outcome = usePaneState((state) => state.outcome);
  const done = outcome?.kind === "done" && outcome.name === "editEntry" ? outcome.applied : null;
  if (!done) return null;
  if (done.refused.length > 0)
    return (
      <ToldBar reason={done} intent="warning" title={told.notReworded}>
        <RefusedList refused={done.refused} />
      </ToldBar>
    );
  return (
    <ToldBar
      reason={done}
      intent="success"
      title={told.reworded}
      actions={
        <MessageBarActions>
          <UndoButton commandId={done.commandId}>{words.undo}</UndoButton>
        </MessageBarActions>
      }
    >
      <div>{told.rewordedNote}</div>
    </ToldBar>
  );
}
