import { MessageBarActions } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import { ToldBar } from "../../components/ToldBar";
import { UndoButton } from "../../components/UndoButton";
import { useMessages, usePaneState } from "../../PaneContext";
import type { Reported } from "../../state/CarryState";
import type { NotReported } from "../../../usecases/reportPlan";

/** Where the plan that was put into the results went, with the way back; or why it did not go in. */
export function ReportedBar() {
  const reported = usePaneState(({ carry }) => carry.reported);
  const stands = usePaneState(({ journal }) =>
    journal.some(({ command, state }) => command.id === reported?.commandId && state !== "undone"),
  );
  if (!reported || (reported.commandId !== null && !stands)) return null;
  return <Bar reported={reported} />;
}

function Bar({ reported }: { readonly reported: Reported }) {
  const { reporting: told, editRefusal } = useMessages();
  const { plan, refused, commandId } = reported;
  const whyNot = (reason: NotReported) => {
    switch (reason) {
      case "no-place":
      case "not-text":
      case "cut-up":
      case "would-mix":
        return told.why[reason];
      default:
        return editRefusal[reason].why + editRefusal[reason].remedy;
    }
  };
  return (
    <ToldBar
      reason={reported}
      intent={refused ? "warning" : "success"}
      title={refused ? told.notDone : told.done}
      actions={
        commandId !== null && (
          <MessageBarActions>
            <UndoButton commandId={commandId}>{told.undo}</UndoButton>
          </MessageBarActions>
        )
      }
    >
      <div>{plan.sentence}</div>
      {refused ? (
        <div>{whyNot(refused)}</div>
      ) : (
        plan.target && <div>{told.doneAt(formatAddress(plan.target.position))}</div>
      )}
    </ToldBar>
  );
}
