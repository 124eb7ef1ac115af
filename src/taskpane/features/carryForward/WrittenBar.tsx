import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Applied } from "../../../domain/edit/Command";
import type { JournalEntry } from "../../../ports/LiveWorkbook";
import { UndoButton } from "../../components/UndoButton";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useWhen } from "../../components/useWhen";
import { useMessages } from "../../PaneContext";
import { cellsWritten } from "../../state/Outcome";

const useStyles = makeStyles({ bar: { outlineStyle: "none" } });

/** How many cells came in, what that looks like in the sheet, and the way back. `applied` null: in an earlier session. */
export function WrittenBar(props: {
  readonly last: JournalEntry;
  readonly applied: Applied | null;
}) {
  const styles = useStyles();
  const { after: told } = useMessages();
  const when = useWhen();
  const bar = useFocusWhen<HTMLDivElement>(props.applied);
  const { command } = props.last;
  const coloured = command.edits.some((edit) => edit.kind === "setFill");
  const count = props.applied ? cellsWritten(props.applied, command.name) : command.drafts.length;
  return (
    <MessageBar intent="success" layout="multiline" ref={bar} tabIndex={-1} className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{told.written(count)}</MessageBarTitle>
        <div>{coloured ? told.writtenColoured : told.writtenPlain}</div>
        {!props.applied && <div>{told.writtenEarlier(when(command.at))}</div>}
      </MessageBarBody>
      <MessageBarActions>
        <UndoButton commandId={command.id}>{told.undo(count)}</UndoButton>
      </MessageBarActions>
    </MessageBar>
  );
}
