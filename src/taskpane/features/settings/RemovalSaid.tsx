import { makeStyles } from "@fluentui/react-components";
import { Facts } from "../../components/Facts";
import { ToldBar } from "../../components/ToldBar";
import { useMessages, usePaneState } from "../../PaneContext";

const useStyles = makeStyles({ bar: { marginTop: "8px" } });

/** What came of removing the records, or why they cannot even be looked at. */
export function RemovalSaid() {
  const styles = useStyles();
  const { records: told } = useMessages();
  const { kept, outcome } = usePaneState((state) => state.records);
  const failure =
    outcome?.kind === "failed" ? outcome.failure : kept && !kept.ok ? kept.failure : null;
  if (!outcome && !failure) return null;
  const facts = failure && told.failure[failure.code];
  return (
    <ToldBar
      reason={outcome}
      intent={facts ? "error" : "success"}
      title={facts ? facts.title : told.removed}
      className={styles.bar}
    >
      {facts ? <Facts facts={facts} /> : <div>{told.removedNote}</div>}
    </ToldBar>
  );
}
