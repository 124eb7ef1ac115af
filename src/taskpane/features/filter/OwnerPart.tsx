import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { OwnerQuestion } from "../../../domain/filter/askOwners";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useMessages } from "../../PaneContext";

/** So many names are offered; any other one can be written. */
const offered = 4;
/** Stands for another name among the radios; no department is called nothing. */
const other = "";

/** One part of an owner's abbreviation: the likeliest departments, or another name. Tells "" while there is no answer. */
export function OwnerPart(props: {
  readonly part: OwnerQuestion["parts"][number];
  readonly onAnswer: (department: string) => void;
}) {
  const radio = useRadioStyles();
  const { filterScreen } = useMessages();
  const told = filterScreen.owner;
  const { part, candidates } = props.part;
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState("");
  const names = candidates.slice(0, offered);
  const input = (
    <Input
      value={name}
      onChange={(_, { value }) => {
        setName(value);
        props.onAnswer(value);
      }}
    />
  );
  if (names.length === 0) return <Field label={told.nameOf(part)}>{input}</Field>;
  return (
    <>
      <Field label={told.of(part)}>
        <RadioGroup
          value={chosen ?? "-"}
          onChange={(_, { value }) => {
            setChosen(value);
            props.onAnswer(value === other ? name : value);
          }}
        >
          {names.map((one) => (
            <Radio key={one} value={one} className={radio.radio} label={one} />
          ))}
          <Radio value={other} className={radio.radio} label={told.other} />
        </RadioGroup>
      </Field>
      {chosen === other && <Field label={told.name}>{input}</Field>}
    </>
  );
}
