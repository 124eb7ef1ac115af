import { Button, MessageBarActions } from "@fluentui/react-components";
import { Facts } from "../../components/Facts";
import { ToldBar } from "../../components/ToldBar";
import { useMessages, usePaneState } from "../../PaneContext";
import { useTroubleFacts } from "./useTroubleFacts";

/** Something was not done: what, why, and what to do. The focus comes here. */
export function TroubleBar() {
  const { words } = useMessages();
  const trouble = usePaneState((state) => state.merge.trouble);
  const facts = useTroubleFacts(trouble);
  if (!trouble || !facts) return null;
  const { retry, failure } = trouble;
  return (
    <ToldBar
      reason={trouble}
      intent={failure.code === "cancelled" ? "info" : "error"}
      title={facts.title}
      actions={
        retry && (
          <MessageBarActions>
            <Button onClick={retry}>{words.tryAgain}</Button>
          </MessageBarActions>
        )
      }
    >
      <Facts facts={facts} />
    </ToldBar>
  );
}
