import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { tellApplyFailure } from "../../messages/tellApplyFailure";
import type { Facts as Told } from "../../messages/Facts";
import type { Messages } from "../../messages/messagesFor";
import type { RibbonNote } from "../../messages/RibbonNote";
import { useMessages, usePane, usePaneState } from "../PaneContext";
import { Facts } from "./Facts";

/** Why a ribbon button could not do it alone, or what it did. */
export function RibbonBar() {
  const pane = usePane();
  const messages = useMessages();
  const note = usePaneState((state) => state.ribbon);
  if (!note) return null;
  const { title, facts, text } = told(note, messages);
  return (
    <MessageBar
      intent={note.kind === "failed" ? "error" : note.kind === "choose" ? "info" : "success"}
      layout="multiline"
    >
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {text && <div>{text}</div>}
        {facts && <Facts facts={facts} />}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={messages.words.close}
            onClick={() => pane.tell(null)}
          />
        }
      />
    </MessageBar>
  );
}

type Note = { readonly title: string; readonly text?: string; readonly facts?: Told };

function told(note: RibbonNote, messages: Messages): Note {
  const { ribbon, applyFailure, readFailure } = messages;
  switch (note.kind) {
    case "choose":
      return { title: ribbon.title, text: `${ribbon.why[note.why]}${ribbon.notChanged}` };
    case "carried":
      return { title: ribbon.carried(note.cells) };
    case "undone":
      return { title: ribbon.undone(note.cells) };
    case "read-failed":
      return { title: readFailure[note.failure.code].title, facts: readFailure[note.failure.code] };
    case "failed": {
      const facts = tellApplyFailure(applyFailure, note.failure);
      return { title: facts.title, facts };
    }
  }
}
