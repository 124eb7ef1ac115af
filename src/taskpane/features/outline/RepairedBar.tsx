import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { RefusedList } from "../../components/RefusedList";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useWhen } from "../../components/useWhen";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { lastRepair } from "../../state/lastRepair";
import { cellsWritten } from "../../state/Outcome";

const useStyles = makeStyles({
  bar: { flexShrink: 0, outlineStyle: "none" },
  undo: { minHeight: "32px" },
});

/** What the last repair did and the way back, also when the pane was closed since. */
export function RepairedBar() {
  const styles = useStyles();
  const pane = usePane();
  const { outline: told } = useMessages();
  const when = useWhen();
  const last = lastRepair(usePaneState((state) => state.journal));
  const outcome = usePaneState((state) => state.outcome);
  const busy = usePaneState(({ work }) => work !== null && work.kind !== "reading");
  // The journal is read after the outcome is known.
  const applied =
    outcome?.kind === "done" && outcome.applied.commandId === last?.command.id
      ? outcome.applied
      : null;
  const bar = useFocusWhen<HTMLDivElement>(applied);
  if (!last) return null;
  const count = applied ? cellsWritten(applied, "repairLabels") : last.command.edits.length;
  return (
    <MessageBar
      intent={applied ? "success" : "info"}
      layout="multiline"
      ref={bar}
      tabIndex={-1}
      className={styles.bar}
    >
      <MessageBarBody>
        <MessageBarTitle>{told.repaired(count)}</MessageBarTitle>
        <div>{applied ? told.repairedNote : told.repairedEarlier(when(last.command.at))}</div>
        {applied && applied.differences.length > 0 && <div>{told.differences}</div>}
        {applied && <RefusedList refused={applied.refused} />}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          className={styles.undo}
          icon={<ArrowUndoRegular />}
          disabledFocusable={busy}
          onClick={() => void pane.after.undo(last.command.id)}
        >
          {told.undo(count)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
