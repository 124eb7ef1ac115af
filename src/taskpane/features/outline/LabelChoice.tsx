import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { sameName } from "../../../domain/outline/AskedLabel";
import { formatDirection } from "../../../domain/outline/Outline";
import type { LabelFinding } from "../../../domain/outline/LabelFinding";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useMessages, usePane } from "../../PaneContext";

const stay = "stay";

/** Which direction is meant, where the outline cannot tell. Unless somebody chooses, it stays as it is. */
export function LabelChoice(props: { readonly finding: LabelFinding; readonly place: string }) {
  const radio = useRadioStyles();
  const pane = usePane();
  const { outline: told } = useMessages();
  const { id, check, chosen } = props.finding;
  if (check.status !== "ask") return null;
  const { candidates } = check;
  const picked = chosen && candidates.findIndex((name) => sameName(name, chosen));
  return (
    <Field label={told.ask(props.place)}>
      <RadioGroup
        value={picked === null ? stay : String(picked)}
        onChange={(_, { value }) => pane.outline.answer(id, candidates[Number(value)] ?? null)}
      >
        <Radio className={radio.radio} value={stay} label={told.stay} />
        {candidates.map((name, i) => (
          <Radio
            key={`${name.goal} ${name.title}`}
            className={radio.radio}
            value={String(i)}
            label={`${told.goal}${name.goal} › ${formatDirection(name)}`}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
