import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Facts } from "../../components/Facts";
import { useMessages, usePaneState } from "../../PaneContext";

/** Why the notebook could not be written; nothing where it could. */
export function NotKept() {
  const { outline: told, keptInBook } = useMessages();
  const failure = usePaneState((state) => state.outline.notKept);
  if (!failure) return null;
  const { why, remedy } = keptInBook.failure[failure.code];
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{told.notKept}</MessageBarTitle>
        <Facts facts={{ what: told.notKeptWhat, why, remedy }} />
      </MessageBarBody>
    </MessageBar>
  );
}
