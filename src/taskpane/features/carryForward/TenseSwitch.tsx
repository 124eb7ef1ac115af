import { Field, Switch } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../../PaneContext";

/** Whether the endings of plan sentences stay as they are; off unless somebody wants it. */
export function TenseSwitch() {
  const pane = usePane();
  const { carryBlocks: told } = useMessages();
  const verbatim = usePaneState(({ carry }) => carry.tense === "verbatim");
  return (
    <Field hint={verbatim ? told.verbatimOn : told.verbatimOff}>
      <Switch
        checked={verbatim}
        label={told.verbatim}
        onChange={(_, { checked }) => void pane.carry.decideTense(checked ? "verbatim" : "draft")}
      />
    </Field>
  );
}
