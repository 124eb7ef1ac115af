import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Messages } from "../../messages/messagesFor";
import { useMessages, usePane, usePaneState } from "../PaneContext";
import type { Said } from "../state/readingState";
import { Facts } from "./Facts";
import { useFocusWhen } from "./useFocusWhen";

const useStyles = makeStyles({ bar: { flexShrink: 0, outlineStyle: "none" } });

/** What came of keeping something in the workbook: the focus comes here, on whatever screen follows. */
export function SaidBar() {
  const styles = useStyles();
  const pane = usePane();
  const messages = useMessages();
  const said = usePaneState((state) => state.said);
  const bar = useFocusWhen<HTMLDivElement>(said);
  if (!said) return null;
  const { title, note, facts } = tell(said, messages);
  return (
    <MessageBar
      ref={bar}
      tabIndex={-1}
      className={styles.bar}
      intent={said.kind === "failed" ? "error" : said.kind === "declined" ? "info" : "success"}
      layout="multiline"
    >
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {note}
        {facts && <Facts facts={facts} />}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={messages.words.close}
            onClick={pane.reading.hush}
          />
        }
      >
        {said.kind === "failed" && <Button onClick={said.retry}>{messages.words.tryAgain}</Button>}
      </MessageBarActions>
    </MessageBar>
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
