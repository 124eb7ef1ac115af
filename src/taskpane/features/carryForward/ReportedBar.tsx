import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import { UndoButton } from "../../components/UndoButton";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useMessages, usePaneState } from "../../PaneContext";
import type { Reported } from "../../state/CarryState";
import type { NotReported } from "../../../usecases/reportPlan";

const useStyles = makeStyles({ bar: { outlineStyle: "none" } });

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
  const styles = useStyles();
  const { reporting: told, editRefusal } = useMessages();
  const bar = useFocusWhen<HTMLDivElement>(reported);
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
    <MessageBar
      ref={bar}
      tabIndex={-1}
      className={styles.bar}
      intent={refused ? "warning" : "success"}
      layout="multiline"
    >
      <MessageBarBody>
        <MessageBarTitle>{refused ? told.notDone : told.done}</MessageBarTitle>
        <div>{plan.sentence}</div>
        {refused ? (
          <div>{whyNot(refused)}</div>
        ) : (
          plan.target && <div>{told.doneAt(formatAddress(plan.target.position))}</div>
        )}
      </MessageBarBody>
      {commandId !== null && (
        <MessageBarActions>
          <UndoButton commandId={commandId}>{told.undo}</UndoButton>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
