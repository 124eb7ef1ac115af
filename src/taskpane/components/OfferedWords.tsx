import { Button, mergeClasses } from "@fluentui/react-components";
import { QuestionCircleFilled } from "@fluentui/react-icons";
import { useMessages, usePane, usePaneState } from "../PaneContext";
import { useQuestionStyles } from "./useQuestionStyles";
import { useTextStyles } from "./useTextStyles";

/** A known city that the titles name is offered, never taken by itself. Nothing where none is. */
export function OfferedWords() {
  const ask = useQuestionStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { cityWords: told } = useMessages();
  const known = usePaneState(({ book }) =>
    book.kind === "read" ? book.understanding.suggestion : null,
  );
  if (!known) return null;
  return (
    <section className={ask.box}>
      <h3 className={mergeClasses(text.section, ask.question)}>
        <QuestionCircleFilled aria-hidden />
        {told.offer(known.city)}
      </h3>
      <p className={text.note}>{told.offerNote(known.profile.departments.length)}</p>
      <div className={ask.buttons}>
        <Button onClick={() => void pane.words.offer(known, true)}>{told.take}</Button>
        <Button onClick={() => void pane.words.offer(known, false)}>{told.leave}</Button>
      </div>
    </section>
  );
}
