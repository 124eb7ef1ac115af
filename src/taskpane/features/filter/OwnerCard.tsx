import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { QuestionCircleFilled } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { OwnerQuestion } from "../../../domain/filter/askOwners";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { OwnerPart } from "./OwnerPart";

const useStyles = makeStyles({
  box: {
    borderLeft: `4px double ${t.colorBrandStroke1}`,
    backgroundColor: t.readOnly,
    padding: "10px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  question: {
    display: "flex",
    gap: "6px",
    color: t.askInk,
    "& svg": { flexShrink: 0, fontSize: "18px", marginTop: "3px" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Which departments a word of owner cells stands for: each of its parts by itself, the likeliest names first. */
export function OwnerCard(props: { readonly question: OwnerQuestion; readonly more: number }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { filterScreen, filter } = useMessages();
  const told = filterScreen.owner;
  const { written, rows, parts } = props.question;
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const [missing, setMissing] = useState(false);
  const id = useId();
  const given = parts.flatMap(({ part }) => {
    const department = answers.get(part)?.trim() ?? "";
    return department === "" ? [] : [{ part, department }];
  });
  const keep = () => {
    setMissing(given.length < parts.length);
    if (given.length === parts.length) void pane.filter.keepOwners(given);
  };
  return (
    <section className={styles.box} aria-labelledby={id}>
      <h3 id={id} className={mergeClasses(text.section, styles.question)}>
        <QuestionCircleFilled aria-hidden />
        {filter.askOwner(written, rows)}
      </h3>
      {parts.map((part) => (
        <OwnerPart
          key={part.part}
          part={part}
          onAnswer={(department) => setAnswers(new Map(answers).set(part.part, department))}
        />
      ))}
      {missing && given.length < parts.length && (
        <div role="alert">
          <Mark kind="warning">{told.need}</Mark>
        </div>
      )}
      <p className={text.note}>
        {told.scope}
        {props.more > 0 && told.more(props.more)}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={keep}>
          {told.keep}
        </Button>
        <Button onClick={() => pane.filter.askLater(written)}>{told.later}</Button>
      </div>
    </section>
  );
}
