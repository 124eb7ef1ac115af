import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Facts } from "../../components/Facts";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useMessages, usePaneState } from "../../PaneContext";

const useStyles = makeStyles({ bar: { flexShrink: 0, marginTop: "8px", outlineStyle: "none" } });

/** What came of removing the records, or why they cannot even be looked at. */
export function RemovalSaid() {
  const styles = useStyles();
  const { records: told } = useMessages();
  const { kept, outcome } = usePaneState((state) => state.records);
  const bar = useFocusWhen<HTMLDivElement>(outcome);
  const failure =
    outcome?.kind === "failed" ? outcome.failure : kept && !kept.ok ? kept.failure : null;
  if (!outcome && !failure) return null;
  const facts = failure && told.failure[failure.code];
  return (
    <MessageBar
      ref={bar}
      tabIndex={-1}
      className={styles.bar}
      intent={facts ? "error" : "success"}
      layout="multiline"
    >
      <MessageBarBody>
        <MessageBarTitle>{facts ? facts.title : told.removed}</MessageBarTitle>
        {facts ? <Facts facts={facts} /> : <div>{told.removedNote}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}
