import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { Succession, SuccessorCandidate } from "../../../domain/carryForward/Succession";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column" },
});

/** Who took over from a former department: told where there is only one, else asked, the likeliest first. */
export function SuccessorChoice(props: {
  readonly succession: Succession;
  readonly choose: (name: string) => void;
}) {
  const styles = useStyles();
  const radio = useRadioStyles();
  const text = useTextStyles();
  const { carryBlocks: told } = useMessages();
  const { former, successor, by, candidates } = props.succession;
  if (by === "only" && successor !== null)
    return <p className={text.note}>{told.successorOnly(former, successor)}</p>;
  return (
    <Field
      label={told.successor(former)}
      hint={by === "remembered" ? told.successorRemembered : told.successorNote}
    >
      <RadioGroup
        value={successor ?? ""}
        onChange={(_, { value }) => {
          if (value !== "") props.choose(value);
        }}
      >
        {candidates.map((candidate) => (
          <Radio
            key={candidate.name}
            value={candidate.name}
            className={radio.radio}
            label={
              <span className={styles.label}>
                {candidate.name}
                <span className={text.note}>
                  <Evidence of={candidate} />
                </span>
              </span>
            }
          />
        ))}
        <Radio value={former} className={radio.radio} label={told.successorKept(former)} />
      </RadioGroup>
    </Field>
  );
}

/** The strongest of what speaks for one. */
function Evidence({ of: { evidence } }: { readonly of: SuccessorCandidate }) {
  const { carryBlocks: told } = useMessages();
  if (evidence.measure > 0) return told.evidence.measure(evidence.measure);
  if (evidence.neighbours > 0) return told.evidence.neighbours(evidence.neighbours);
  return evidence.book > 0 ? told.evidence.book(evidence.book) : told.evidence.none;
}
