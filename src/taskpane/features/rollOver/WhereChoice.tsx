import { Field, makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import type { RollState } from "../../state/RollState";

const useStyles = makeStyles({
  name: { display: "block", fontWeight: 600 },
  means: { display: "block" },
});

const places = ["copy", "here"] as const;

/** In a copy, which leaves last year's workbook alone, or in the workbook that is open; each with what it means. */
export function WhereChoice({ where }: Pick<RollState, "where">) {
  const styles = useStyles();
  const radio = useRadioStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { rollOver: told } = useMessages();
  return (
    <Field label={told.where}>
      <RadioGroup
        value={where}
        onChange={(_, { value }) => {
          const chosen = places.find((one) => one === value);
          if (chosen) pane.roll.set({ where: chosen });
        }}
      >
        {places.map((one) => (
          <Radio
            key={one}
            value={one}
            className={radio.radio}
            label={
              <>
                <span className={styles.name}>{told.places[one].name}</span>
                <span className={mergeClasses(text.note, styles.means)}>
                  {told.places[one].means}
                </span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
