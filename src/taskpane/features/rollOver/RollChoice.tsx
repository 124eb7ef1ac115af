import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { RollChoices } from "../../../domain/rollOver/RollChoices";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";

/** One thing to choose before the form is made; `options` in the order in which they are offered, the safe one first. */
export function RollChoice<Name extends keyof RollChoices>(props: {
  readonly name: Name;
  readonly options: readonly RollChoices[Name][];
}) {
  const radio = useRadioStyles();
  const pane = usePane();
  const { rollOver: told } = useMessages();
  const { name, options } = props;
  const value: RollChoices[Name] = usePaneState(({ roll }) => roll.choices[name]);
  const words: Readonly<Record<string, string>> = told.choices[name];
  return (
    <Field label={told.choiceNames[name]}>
      <RadioGroup
        value={value}
        onChange={(_, { value: chosen }) => {
          const option = options.find((one) => one === chosen);
          if (option) void pane.roll.choose({ [name]: option });
        }}
      >
        {options.map((option) => (
          <Radio key={option} value={option} label={words[option]} className={radio.radio} />
        ))}
      </RadioGroup>
    </Field>
  );
}
