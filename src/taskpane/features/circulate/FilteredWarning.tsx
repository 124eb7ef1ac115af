import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useMessages, usePane } from "../../PaneContext";

/** Rows are hidden, and would be in the copies: すべて表示 comes first, in the tab 絞込. */
export function FilteredWarning() {
  const pane = usePane();
  const { circulateScreen } = useMessages();
  const told = circulateScreen.filtered;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{told.title}</MessageBarTitle>
        <div>{told.note}</div>
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => pane.openTab("filter")}>{told.open}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
