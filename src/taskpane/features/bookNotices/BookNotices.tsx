import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useState } from "react";
import { Facts } from "../../components/Facts";
import { useHeard } from "../../components/Heard";
import { useMessages, usePane, usePaneState } from "../../PaneContext";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** What is to be known of the workbook as a whole while one works in it: it can only be read; others write, too. */
export function BookNotices() {
  const readOnly = usePaneState((state) => state.readOnly === "seen");
  const others = usePaneState((state) => state.others === "writing");
  return (
    <>
      {readOnly && <ReadOnlyBar />}
      {others && <OthersBar />}
    </>
  );
}

function ReadOnlyBar() {
  const styles = useStyles();
  const pane = usePane();
  const { bookNotices: told } = useMessages();
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{told.readOnlyMark}</MessageBarTitle>
        {told.readOnlyShort}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void pane.notices.lookAgain()}>{told.lookAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function OthersBar() {
  const styles = useStyles();
  const pane = usePane();
  const { bookNotices: told } = useMessages();
  const [open, setOpen] = useState(false);
  const [reason] = useState(() => ({}));
  useHeard(reason, [told.facts.others.title]);
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{told.facts.others.title}</MessageBarTitle>
        {open && <Facts facts={told.facts.others} />}
      </MessageBarBody>
      <MessageBarActions>
        {!open && (
          <Button aria-expanded={open} onClick={() => setOpen(true)}>
            {told.details}
          </Button>
        )}
        <Button onClick={pane.notices.knowOthers}>{told.understood}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
