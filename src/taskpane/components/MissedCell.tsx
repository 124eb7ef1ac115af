import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useMessages, usePane, usePaneState } from "../PaneContext";

/** Why the last click did not reach its cell. */
export function MissedCell() {
  const pane = usePane();
  const { shell, readFailure, words } = useMessages();
  const missed = usePaneState((state) => state.missed);
  if (!missed) return null;
  const { why, remedy } = readFailure[missed.code];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{shell.missed}</MessageBarTitle>
        {words.sentences(why, remedy)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.close}
            onClick={pane.forgetMissed}
          />
        }
      />
    </MessageBar>
  );
}
