import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { isWholeSheet } from "../../../domain/edit/SheetEdit";
import { UndoButton } from "../../components/UndoButton";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useMessages, usePane, usePaneState } from "../../PaneContext";

const useStyles = makeStyles({
  bar: { flexShrink: 0, outlineStyle: "none" },
  button: { minHeight: "32px" },
});

/** The report's sheet was added just now, or why not; with the way there and the way back. The focus comes here. */
export function ReportWritten() {
  const styles = useStyles();
  const pane = usePane();
  const { mergeApply, editRefusal, words } = useMessages();
  const told = mergeApply.report;
  const outcome = usePaneState((state) => state.outcome);
  const applied =
    outcome?.kind === "done" && outcome.name === "mergeReport" ? outcome.applied : null;
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
          <UndoButton commandId={applied.commandId}>{words.undo}</UndoButton>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
