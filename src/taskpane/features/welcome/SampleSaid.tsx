import { Facts } from "../../components/Facts";
import { ToldBar } from "../../components/ToldBar";
import { useMessages, usePaneState } from "../../PaneContext";

/** What became of 見本で試す: where the sample stands now, or why it did not open. */
export function SampleSaid() {
  const { welcome: told } = useMessages();
  const sample = usePaneState(({ guide }) => guide.sample);
  const waits = usePaneState(({ guide }) => guide.tourWaits);
  if (!sample) return null;
  const facts = sample.kind === "failed" ? told.failure[sample.why] : null;
  return (
    <ToldBar
      reason={sample}
      intent={facts ? "warning" : "success"}
      title={facts ? facts.title : told.sampleOpened}
    >
      {facts ? (
        <Facts facts={facts} />
      ) : (
        <div>{waits ? told.sampleOpenedNote : told.sampleOpenedByHand}</div>
      )}
    </ToldBar>
  );
}
