import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMessages } from "../PaneContext";
import type { Outcome } from "../state/Outcome";
import { useHeard } from "./Heard";
import { RefusedList } from "./RefusedList";

/** What このまま終える came to, with the places of which it cannot be told whether a draft stands there. */
export function SettledBar({
  outcome,
}: {
  readonly outcome: Extract<Outcome, { kind: "settled" }>;
}) {
  const { unfinished: told } = useMessages();
  const { unsure = [] } = outcome;
  const more = unsure.length > 0 ? [told.unsure(unsure.length)] : [];
  useHeard(outcome, [told.settled, ...more]);
  return (
    <MessageBar
      intent={unsure.length > 0 ? "warning" : "info"}
      layout={unsure.length > 0 ? "multiline" : "auto"}
    >
      <MessageBarBody>
        {told.settled}
        {more.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
        <RefusedList refused={unsure} words={told.unsureWhy} />
      </MessageBarBody>
    </MessageBar>
  );
}
