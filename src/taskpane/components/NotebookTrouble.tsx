import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../PaneContext";
import { Facts } from "./Facts";
import { LinkButton } from "./LinkButton";

/** Says why the marks of drafts cannot be shown, with the way to what is kept; nothing where they can. */
export function NotebookTrouble() {
  const pane = usePane();
  const { notebookFailure, records } = useMessages();
  const drafts = usePaneState((state) => state.drafts);
  if (!drafts || drafts.ok) return null;
  const facts = notebookFailure[drafts.failure.code];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{facts.title}</MessageBarTitle>
        <Facts facts={facts} />
        <LinkButton onClick={() => void pane.records.open()}>{records.see}</LinkButton>
      </MessageBarBody>
    </MessageBar>
  );
}
