import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { filterHidden } from "../../state/filterHidden";

/** The book came with rows that were filtered before – by somebody else, or before a crash – and how to bring them back. */
export function OpenedFiltered() {
  const pane = usePane();
  const { filterScreen: told } = useMessages();
  const { hidden, doubtful } = usePaneState(filterHidden);
  const applied = usePaneState((state) => state.filter.applied);
  const busy = usePaneState(({ work }) => work !== null && work.kind !== "reading");
  if (applied !== null || hidden + doubtful === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{told.opened(hidden + doubtful)}</MessageBarTitle>
        <div>{told.openedNote}</div>
        {doubtful > 0 && <div>{told.openedDoubtful(doubtful)}</div>}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={busy} onClick={() => void pane.filter.showAll()}>
          {told.showAll}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
