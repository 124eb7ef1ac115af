import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import type { Finding } from "../../../domain/rules/Finding";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";

const stay = "stay";

/** Which of several fixes is meant. Unless somebody chooses, it stays as it is. */
export function FixChoice({ finding }: { readonly finding: Finding }) {
  const radio = useRadioStyles();
  const pane = usePane();
  const { check: told } = useMessages();
  const { id, fixes, position } = finding;
  const chosen = usePaneState(({ check }) => check.choices.get(id));
  return (
    <Field label={told.choose(formatAddress(position))}>
      <RadioGroup
        value={chosen === undefined ? stay : String(chosen)}
        onChange={(_, { value }) => pane.check.choose(id, value === stay ? null : Number(value))}
      >
        <Radio className={radio.radio} value={stay} label={told.stay} />
        {fixes.map(({ choice }, i) => (
          <Radio
            key={choice ?? i}
            className={radio.radio}
            value={String(i)}
            label={choice ?? told.fixNumber(i + 1)}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
