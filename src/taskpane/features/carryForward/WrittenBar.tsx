import { MessageBarActions } from "@fluentui/react-components";
import type { Applied } from "../../../domain/edit/Command";
import type { JournalEntry } from "../../../ports/LiveWorkbook";
import { UndoButton } from "../../components/UndoButton";
import { ToldBar } from "../../components/ToldBar";
import { useWhen } from "../../components/useWhen";
import { useMessages } from "../../PaneContext";
import { cellsWritten } from "../../state/Outcome";

/** How many cells came in, what that looks like in the sheet, and the way back. `applied` null: in an earlier session. */
export function WrittenBar(props: {
  readonly last: JournalEntry;
  readonly applied: Applied | null;
}) {
  const { after: told } = useMessages();
  const when = useWhen();
  const { command } = props.last;
  const coloured = command.edits.some((edit) => edit.kind === "setFill");
  const count = props.applied ? cellsWritten(props.applied, command.name) : command.drafts.length;
  return (
    <ToldBar
      reason={props.applied}
      intent="success"
      title={told.written(count)}
      actions={
        <MessageBarActions>
          <UndoButton commandId={command.id}>{told.undo(count)}</UndoButton>
        </MessageBarActions>
      }
    >
      <div>{coloured ? told.writtenColoured : told.writtenPlain}</div>
      {!props.applied && <div>{told.writtenEarlier(when(command.at))}</div>}
    </ToldBar>
  );
}
