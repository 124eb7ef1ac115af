import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Facts } from "../../components/Facts";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useMessages, usePaneState } from "../../PaneContext";

const useStyles = makeStyles({ bar: { flexShrink: 0, outlineStyle: "none" } });

/** What became of 見本で試す: where the sample stands now, or why it did not open. */
export function SampleSaid() {
  const styles = useStyles();
  const { welcome: told } = useMessages();
  const sample = usePaneState(({ guide }) => guide.sample);
  const waits = usePaneState(({ guide }) => guide.tourWaits);
  const bar = useFocusWhen<HTMLDivElement>(sample);
  if (!sample) return null;
  const facts = sample.kind === "failed" ? told.failure[sample.why] : null;
  return (
    <MessageBar
      ref={bar}
      tabIndex={-1}
      className={styles.bar}
      intent={facts ? "warning" : "success"}
      layout="multiline"
    >
      <MessageBarBody>
        <MessageBarTitle>{facts ? facts.title : told.sampleOpened}</MessageBarTitle>
        {facts ? (
          <Facts facts={facts} />
        ) : (
          <div>{waits ? told.sampleOpenedNote : told.sampleOpenedByHand}</div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
