import { Button, makeStyles, MessageBarActions } from "@fluentui/react-components";
import type { Applied } from "../../domain/edit/Command";
import type { JournalEntry } from "../../ports/LiveWorkbook";
import { useMessages, usePane } from "../PaneContext";
import { cellsWritten } from "../state/Outcome";
import { RefusedList } from "./RefusedList";
import { ToldBar } from "./ToldBar";
import { UndoButton } from "./UndoButton";
import { useWhen } from "./useWhen";

const useStyles = makeStyles({ see: { minHeight: "32px" } });

/** How a command that stands is told. `count`: how many places it wrote. */
export type UndoWords = {
  readonly title: (count: number) => string;
  readonly note: string;
  readonly earlier: (when: string) => string;
  readonly differences: string;
  readonly undo: (count: number) => string;
};

/**
 * What a command did and the way back, also when the pane was closed since. `applied`: what came of it just now, which
 * takes the focus; null: in an earlier session.
 */
export function UndoBar(props: {
  readonly last: JournalEntry;
  readonly applied: Applied | null;
  readonly told: UndoWords;
}) {
  const { last, applied, told } = props;
  const styles = useStyles();
  const pane = usePane();
  const { history } = useMessages();
  const when = useWhen();
  const { command } = last;
  const count = cellsWritten(applied ?? { written: command.edits }, command.name);
  return (
    <ToldBar
      reason={applied}
      intent={applied ? "success" : "info"}
      title={told.title(count)}
      actions={
        <MessageBarActions>
          <UndoButton commandId={command.id}>{told.undo(count)}</UndoButton>
          <Button
            className={styles.see}
            appearance="transparent"
            onClick={() => void pane.history.open()}
          >
            {history.see}
          </Button>
        </MessageBarActions>
      }
    >
      <div>{applied ? told.note : told.earlier(when(command.at))}</div>
      {applied && applied.differences.length > 0 && <div>{told.differences}</div>}
      {applied && <RefusedList refused={applied.refused} />}
    </ToldBar>
  );
}
