import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { RefusedList } from "../../components/RefusedList";
import { UndoButton } from "../../components/UndoButton";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useMessages, usePaneState } from "../../PaneContext";

const useStyles = makeStyles({ bar: { outlineStyle: "none" } });

/** A draft got another text just now, with the way back; or why it did not. */
export function RewordedBar() {
  const styles = useStyles();
  const { drafts: told, words } = useMessages();
  const outcome = usePaneState((state) => state.outcome);
  const done = outcome?.kind === "done" && outcome.name === "editEntry" ? outcome.applied : null;
  const bar = useFocusWhen<HTMLDivElement>(done);
  if (!done) return null;
  const refused = done.refused.length > 0;
  return (
    <MessageBar
      ref={bar}
      tabIndex={-1}
      className={styles.bar}
      intent={refused ? "warning" : "success"}
      layout="multiline"
    >
      <MessageBarBody>
        <MessageBarTitle>{refused ? told.notReworded : told.reworded}</MessageBarTitle>
        {refused ? <RefusedList refused={done.refused} /> : <div>{told.rewordedNote}</div>}
      </MessageBarBody>
      {!refused && (
        <MessageBarActions>
          <UndoButton commandId={done.commandId}>{words.undo}</UndoButton>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
