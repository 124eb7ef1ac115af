import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Question20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { words } from "./words";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    alignItems: "center",
    padding: "10px 12px",
    borderLeft: `4px solid ${tokens.colorBrandBackground}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    fontSize: "13px",
  },
  text: { margin: "0 auto 0 0" },
});

export type UnsavedQuestionProps = {
  readonly file: string;
  readonly next: string;
  onSaveFirst(): void;
  onDiscard(): void;
  onCancel(): void;
};

/** Asked before another book takes the place of one that was changed. The safe answer has the focus. */
export function UnsavedQuestion(props: UnsavedQuestionProps) {
  const styles = useStyles();
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <div
      role="alertdialog"
      aria-label={words.unsaved.question(props.file)}
      className={styles.question}
    >
      <Question20Regular />
      <p className={styles.text}>
        {words.unsaved.question(props.file)}
        {words.unsaved.next(props.next)}
      </p>
      <Button ref={safe} appearance="primary" onClick={props.onSaveFirst}>
        {words.unsaved.saveFirst}
      </Button>
      <Button onClick={props.onDiscard}>{words.unsaved.discard}</Button>
      <Button onClick={props.onCancel}>{words.unsaved.cancel}</Button>
    </div>
  );
}
