import { Button, MessageBarActions } from "@fluentui/react-components";
import type { Messages } from "../../messages/messagesFor";
import { useMessages, usePane, usePaneState } from "../PaneContext";
import type { Said } from "../state/readingState";
import { CloseButton } from "./CloseButton";
import { Facts } from "./Facts";
import { ToldBar } from "./ToldBar";

/** What came of keeping something in the workbook: the focus comes here, on whatever screen follows. */
export function SaidBar() {
  const pane = usePane();
  const messages = useMessages();
  const said = usePaneState((state) => state.said);
  if (!said) return null;
  const { title, note, facts } = tell(said, messages);
  return (
    <ToldBar
      reason={said}
      intent={said.kind === "failed" ? "error" : said.kind === "declined" ? "info" : "success"}
      title={title}
      actions={
        <MessageBarActions containerAction={<CloseButton onClick={pane.reading.hush} />}>
          {said.kind === "failed" && (
            <Button onClick={said.retry}>{messages.words.tryAgain}</Button>
          )}
        </MessageBarActions>
      }
    >
      {note}
      {facts && <Facts facts={facts} />}
    </ToldBar>
  );
}

function tell(said: Said, { keptInBook: told, check }: Messages) {
  switch (said.kind) {
    case "answers":
      return { title: told.answers, note: told.answersNote(said.sheets) };
    case "forgotten":
      return { title: told.forgotten, note: told.forgottenNote };
    case "declined":
      return { title: told.declined, note: told.declinedNote };
    case "words":
      return { title: told.words(said.city ?? ""), note: told.wordsNote };
    case "ownWords":
      return { title: told.ownWords(said.city ?? ""), note: told.ownWordsNote };
    case "ignored":
      return { title: check.ignored, note: check.ignoredNote };
    case "unignored":
      return { title: check.unignored, note: check.unignoredNote };
    case "failed": {
      const facts = told.failure[said.failure.code];
      return { title: facts.title, note: null, facts };
    }
  }
}
