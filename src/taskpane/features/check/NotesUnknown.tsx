import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useMessages, usePaneState } from "../../PaneContext";

/** Says that nobody knows what was left as it is, and why; nothing where it is known. */
export function NotesUnknown() {
  const { check: told, notebookFailure } = useMessages();
  const failure = usePaneState(({ check }) => check.checked?.notesFailure ?? null);
  if (!failure) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{told.notesUnknown}</MessageBarTitle>
        <div>{told.notesUnknownNote}</div>
        <div>{notebookFailure[failure.code].why}</div>
      </MessageBarBody>
    </MessageBar>
  );
}
