import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { NotebookFailure } from "../../ports/Notebook";
import { useMessages } from "../PaneContext";
import { Facts } from "./Facts";

/** Why the notebook could not be written; nothing where it could. */
export function NotKept(props: {
  readonly failure: NotebookFailure | null;
  readonly title: string;
  readonly what: string;
}) {
  const { keptInBook } = useMessages();
  if (!props.failure) return null;
  const { why, remedy } = keptInBook.failure[props.failure.code];
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{props.title}</MessageBarTitle>
        <Facts facts={{ what: props.what, why, remedy }} />
      </MessageBarBody>
    </MessageBar>
  );
}
