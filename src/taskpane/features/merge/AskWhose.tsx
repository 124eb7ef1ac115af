import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Select,
} from "@fluentui/react-components";
import { QuestionCircleFilled } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { DepartmentEvidence } from "../../../domain/merge/MergeOutcome";
import { Mark } from "../../components/Mark";
import { useQuestionStyles } from "../../components/useQuestionStyles";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { bookDepartments } from "../../state/bookDepartments";

const useStyles = makeStyles({ radios: { marginLeft: "-8px" } });

/** What speaks for whom. */
export type Candidates = readonly {
  readonly department: string;
  readonly by: DepartmentEvidence;
}[];

const other = "\n";
const none: readonly string[] = [];

/** Whose copy it is: those for whom something speaks, with what does, and all others. Nothing is chosen for a person. */
export function AskWhose(props: {
  readonly file: string;
  readonly candidates?: Candidates;
  readonly onDone?: () => void;
}) {
  const { file, candidates = [], onDone } = props;
  const styles = useStyles();
  const ask = useQuestionStyles();
  const radio = useRadioStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { mergeScreen: told, words } = useMessages();
  const [chosen, setChosen] = useState("");
  const [picked, setPicked] = useState("");
  const [missing, setMissing] = useState(false);
  const sent = usePaneState(({ merge }) => merge.desk?.work.circulatedTo ?? none);
  const inBook = usePaneState(bookDepartments);
  const id = useId();
  const likely = [...new Set(candidates.map(({ department }) => department))];
  const others = [...new Set([...sent, ...inBook])].filter((name) => !likely.includes(name));
  const asRadios = likely.length > 0;
  const department = !asRadios || chosen === other ? picked : chosen;
  const say = () => {
    setMissing(department === "");
    if (department === "") return;
    void pane.merge.settle({ kind: "say", file, department });
    onDone?.();
  };
  return (
    <div role="group" aria-labelledby={id} className={ask.box} data-asked>
      <p id={id} className={mergeClasses(text.section, ask.question)}>
        <QuestionCircleFilled aria-hidden />
        {told.whose}
      </p>
      {asRadios && (
        <RadioGroup
          className={styles.radios}
          aria-labelledby={id}
          value={chosen}
          onChange={(_, { value }) => setChosen(value)}
        >
          {likely.map((name) => (
            <Radio
              key={name}
              value={name}
              className={radio.radio}
              label={told.candidate(name, cluesFor(name, candidates, told.clue))}
            />
          ))}
          <Radio value={other} className={radio.radio} label={told.other} />
        </RadioGroup>
      )}
      {(!asRadios || chosen === other) && (
        <Field label={told.otherLabel}>
          <Select value={picked} onChange={(_, { value }) => setPicked(value)}>
            <option value="" />
            {others.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <span role="status">{missing && <Mark kind="warning">{told.needDepartment}</Mark>}</span>
      <div className={ask.buttons}>
        <Button onClick={say}>{told.say}</Button>
        {onDone && <Button onClick={onDone}>{words.cancel}</Button>}
      </div>
    </div>
  );
}

function cluesFor(
  name: string,
  candidates: Candidates,
  clue: Readonly<Record<DepartmentEvidence, string>>,
): string[] {
  return candidates.filter(({ department }) => department === name).map(({ by }) => clue[by]);
}
