import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useMessages, usePaneState } from "../PaneContext";
import { Facts } from "./Facts";

/** Says why the marks of drafts cannot be shown; nothing where they can. */
export function NotebookTrouble() {
  const { notebookFailure } = useMessages();
  const drafts = usePaneState((state) => state.drafts);
  if (!drafts || drafts.ok) return null;
  const facts = notebookFailure[drafts.failure.code];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{facts.title}</MessageBarTitle>
        <Facts facts={facts} />
      </MessageBarBody>
    </MessageBar>
  );
}
