import { Button, makeStyles } from "@fluentui/react-components";
import { QuestionCircleFilled } from "@fluentui/react-icons";
import { useMessages, usePane, usePaneState } from "../PaneContext";
import { paneTokens as t } from "../theme/paneTokens";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  offer: {
    borderLeft: `4px double ${t.colorBrandStroke1}`,
    backgroundColor: t.readOnly,
    padding: "10px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  question: {
    display: "flex",
    gap: "6px",
    color: t.askInk,
    "& svg": { flexShrink: 0, fontSize: "18px", marginTop: "3px" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A known city that the titles name is offered, never taken by itself. Nothing where none is. */
export function OfferedWords() {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { cityWords: told } = useMessages();
  const known = usePaneState(({ book }) =>
    book.kind === "read" ? book.understanding.suggestion : null,
  );
  if (!known) return null;
  return (
    <section className={styles.offer}>
      <h3 className={`${text.section} ${styles.question}`}>
        <QuestionCircleFilled aria-hidden />
        {told.offer(known.city)}
      </h3>
      <p className={text.note}>{told.offerNote(known.profile.departments.length)}</p>
      <div className={styles.buttons}>
        <Button onClick={() => void pane.words.offer(known, true)}>{told.take}</Button>
        <Button onClick={() => void pane.words.offer(known, false)}>{told.leave}</Button>
      </div>
    </section>
  );
}
