import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { QuestionCircleFilled } from "@fluentui/react-icons";
import { useEffect, useId, useRef, useState } from "react";
import type { Unregistered } from "../../../domain/planSheet/unregistered";
import { useQuestionStyles } from "../../components/useQuestionStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { useWordsStyles } from "./useWordsStyles";

const useStyles = makeStyles({
  box: { outlineStyle: "none" },
  check: { marginLeft: "-8px", maxWidth: "100%" },
  name: {
    display: "flex",
    flexDirection: "column",
    overflowWrap: "anywhere",
    color: t.colorNeutralForeground1,
  },
});

/** The names before they are added; one that may be another of them is left out unless a person says otherwise. */
export function ProposedDepartments(props: {
  readonly proposed: readonly Unregistered[];
  readonly onAdd: (names: readonly string[]) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const ask = useQuestionStyles();
  const list = useWordsStyles();
  const text = useTextStyles();
  const { cityWords: told, words } = useMessages();
  const { proposed } = props;
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(proposed.flatMap(({ name, like }) => (like === null ? [name] : []))),
  );
  useEffect(() => box.current?.focus(), []);
  const names = proposed.flatMap(({ name }) => (chosen.has(name) ? [name] : []));
  const choose = (name: string, wanted: boolean) => {
    const others = [...chosen].filter((other) => other !== name);
    setChosen(new Set(wanted ? [...others, name] : others));
  };
  return (
    <section ref={box} tabIndex={-1} className={`${ask.box} ${styles.box}`} aria-labelledby={id}>
      <h4 id={id} className={`${text.section} ${ask.question}`}>
        <QuestionCircleFilled aria-hidden />
        {told.proposed(proposed.length)}
      </h4>
      <p className={text.note}>{told.proposedNote}</p>
      <ul className={list.list}>
        {proposed.map(({ name, like }) => (
          <li key={name}>
            <Checkbox
              className={styles.check}
              checked={chosen.has(name)}
              onChange={(_, { checked }) => choose(name, checked === true)}
              label={
                <span className={styles.name}>
                  <span>{name}</span>
                  {like !== null && <span className={text.note}>{told.maySame(like)}</span>}
                </span>
              }
            />
          </li>
        ))}
      </ul>
      <div className={ask.buttons}>
        {names.length > 0 && (
          <Button onClick={() => props.onAdd(names)}>{told.addThese(names.length)}</Button>
        )}
        <Button onClick={props.onCancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}
