import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { isWholeSheet } from "../../../domain/edit/SheetEdit";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useMessages, usePane, usePaneState } from "../../PaneContext";

const useStyles = makeStyles({
  bar: { flexShrink: 0, outlineStyle: "none" },
  button: { minHeight: "32px" },
});

/** The summary sheet was written just now, or why not; with the way there and the way back. The focus comes here. */
export function SummaryWritten() {
  const styles = useStyles();
  const pane = usePane();
  const { progressScreen: told, editRefusal, words } = useMessages();
  const outcome = usePaneState((state) => state.outcome);
  const busy = usePaneState(({ work }) => work !== null && work.kind !== "reading");
  const applied =
    outcome?.kind === "done" && outcome.name === "writeSummary" ? outcome.applied : null;
  const bar = useFocusWhen<HTMLDivElement>(applied);
  if (!applied) return null;
  const sheet = applied.written.find(isWholeSheet);
  const [refused] = applied.refused;
  return (
    <MessageBar
      ref={bar}
      tabIndex={-1}
      intent={sheet ? "success" : "warning"}
      layout="multiline"
      className={styles.bar}
    >
      <MessageBarBody>
        <MessageBarTitle>{sheet ? told.written(sheet.name) : told.notWritten}</MessageBarTitle>
        {sheet && <div>{told.writtenNote}</div>}
        {refused && (
          <div>
            {editRefusal[refused.reason].why}
            {editRefusal[refused.reason].remedy}
          </div>
        )}
      </MessageBarBody>
      {sheet && (
        <MessageBarActions>
          <Button
            className={styles.button}
            onClick={() => void pane.goTo(sheet.sheetId, { row: 0, column: 0 })}
          >
            {told.see}
          </Button>
          <Button
            className={styles.button}
            icon={<ArrowUndoRegular />}
            disabledFocusable={busy}
            onClick={() => void pane.after.undo(applied.commandId)}
          >
            {words.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
