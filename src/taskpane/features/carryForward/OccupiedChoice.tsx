import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { Occupied } from "../../../domain/carryForward/CarryProposal";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";

const choices: readonly Occupied[] = ["skip", "append", "replace"];

const useStyles = makeStyles({
  note: { display: "block" },
});

/** What to do with targets that hold text. The safe answer, leaving them, is the first. */
export function OccupiedChoice() {
  const styles = useStyles();
  const radio = useRadioStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { carry: told } = useMessages();
  const occupied = usePaneState(({ carry }) => carry.occupied);
  return (
    <Field label={told.occupied}>
      <RadioGroup
        value={occupied}
        onChange={(_, { value }) => {
          const choice = choices.find((candidate) => candidate === value);
          if (choice) void pane.carry.decideOccupied(choice);
        }}
      >
        {choices.map((choice) => (
          <Radio
            key={choice}
            value={choice}
            className={radio.radio}
            label={
              <>
                {told.occupiedChoice[choice]}
                <span className={`${text.note} ${styles.note}`}>{told.occupiedNote[choice]}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
