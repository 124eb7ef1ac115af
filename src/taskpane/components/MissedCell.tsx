import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../PaneContext";
import { CloseButton } from "./CloseButton";
import { useHeard } from "./Heard";

/** Why the last click did not reach its cell. */
export function MissedCell() {
  const pane = usePane();
  const { shell, readFailure, words } = useMessages();
  const missed = usePaneState((state) => state.missed);
  const facts = missed && readFailure[missed.code];
  const rest = facts ? words.sentences(facts.why, facts.remedy) : "";
  useHeard(missed, [shell.missed, rest]);
  if (!missed) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{shell.missed}</MessageBarTitle>
        {rest}
      </MessageBarBody>
      <MessageBarActions containerAction={<CloseButton onClick={pane.forgetMissed} />} />
    </MessageBar>
  );
}
