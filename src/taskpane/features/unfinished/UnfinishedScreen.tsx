import { makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { QuestionCircleFilled } from "@fluentui/react-icons";
import { useState } from "react";
import type { JournalEntry } from "../../../ports/LiveWorkbook";
import { Footer } from "../../components/Footer";
import { Screen } from "../../components/Screen";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useWhen } from "../../components/useWhen";
import { useMessages, usePane } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  icon: { fontSize: "24px", color: t.askInk },
  title: { outlineStyle: "none" },
  choice: { display: "flex", flexDirection: "column", color: t.colorNeutralForeground1 },
});

/** A command that ended midway: a calm question with two answers. Taking it back is the first. */
export function UnfinishedScreen({ unfinished }: { readonly unfinished: JournalEntry }) {
  const styles = useStyles();
  const radio = useRadioStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { unfinished: told } = useMessages();
  const when = useWhen();
  const [answer, setAnswer] = useState<string>("undo");
  const { command } = unfinished;
  const title = useFocusWhen<HTMLHeadingElement>(command.id);
  const cells = command.edits.filter((edit) => edit.kind === "setContent").length;
  const choice = (title: string, note: string) => (
    <span className={styles.choice}>
      {title}
      <span className={text.note}>{note}</span>
    </span>
  );
  return (
    <Screen
      footer={
        <Footer
          scope={told.scope}
          main={{
            label: answer === "undo" ? told.undo : told.settle,
            run: () =>
              void (answer === "undo"
                ? pane.after.undo(command.id)
                : pane.after.settle(command.id)),
          }}
        />
      }
    >
      <QuestionCircleFilled aria-hidden className={styles.icon} />
      <div>
        <h2 ref={title} tabIndex={-1} className={mergeClasses(text.title, styles.title)}>
          {told.title(told.names[command.name])}
        </h2>
        <p className={text.plain}>{told.what(when(command.at), cells)}</p>
      </div>
      <RadioGroup
        value={answer}
        aria-label={told.question}
        onChange={(_, { value }) => setAnswer(value)}
      >
        <Radio className={radio.radio} value="undo" label={choice(told.undo, told.undoNote)} />
        <Radio
          className={radio.radio}
          value="settle"
          label={choice(told.settle, told.settleNote)}
        />
      </RadioGroup>
    </Screen>
  );
}
