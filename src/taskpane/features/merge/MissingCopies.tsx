import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { MergeDesk } from "../../../usecases/MergeDesk";
import { copyText } from "../../components/copyText";
import { LinkButton } from "../../components/LinkButton";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "12px" },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  // In line with the action beside it.
  title: { paddingTop: "4px" },
  text: { "& textarea": { height: "30vh", maxHeight: "none" } },
});

/** 未提出: who has sent nothing back yet, and the mail that asks for it. Nothing where all have. */
export function MissingCopies({ desk }: { readonly desk: MergeDesk }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { mergeScreen: told, words } = useMessages();
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState<{ readonly text: string } | null>(null);
  const area = useFocusWhen<HTMLTextAreaElement>(byHand);
  const missing = desk.outcome?.notReturned ?? [];
  if (missing.length === 0) return null;
  const remind = async () => {
    const plan = desk.stamp?.planName ?? desk.understanding.book.file.replace(/\.[^.]+$/u, "");
    const reminder = told.reminder(plan, missing);
    const copied = await copyText(reminder);
    setSaid(copied ? told.reminded : told.copyClosed);
    setByHand(copied ? null : { text: reminder });
  };
  return (
    <section className={styles.part}>
      <div className={styles.head}>
        <h2 className={`${text.section} ${styles.title}`}>{told.missing(missing.length)}</h2>
        <LinkButton onClick={() => void remind()}>{told.remind}</LinkButton>
      </div>
      <p className={text.plain}>{words.and(missing)}</p>
      <p className={text.note}>{told.missingNote}</p>
      <div role="status" className={text.note}>
        {said}
      </div>
      {byHand && (
        <Field label={told.reminderText}>
          <Textarea
            ref={area}
            className={styles.text}
            resize="vertical"
            readOnly
            lang="ja"
            value={byHand.text}
            onFocus={({ target }) => target.select()}
          />
        </Field>
      )}
    </section>
  );
}
