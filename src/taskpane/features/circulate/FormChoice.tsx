import { Field, makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import { circulateForms, type CirculateForm } from "../../state/CirculateState";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  group: { gap: "8px" },
  card: {
    border: `1px solid ${t.colorNeutralStroke1}`,
    borderRadius: t.borderRadiusMedium,
    paddingRight: "6px",
    minHeight: "44px",
    "& label": { flexGrow: 1, minWidth: 0 },
  },
  chosen: {
    border: `1px solid ${t.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${t.colorBrandStroke1}`,
  },
  name: { display: "block", fontWeight: t.fontWeightSemibold },
  means: { display: "block" },
});

/** What each department is sent, with what that means. */
export function FormChoice({ form }: { readonly form: CirculateForm }) {
  const styles = useStyles();
  const radio = useRadioStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { circulateScreen: told } = useMessages();
  return (
    <Field label={told.form}>
      <RadioGroup
        className={styles.group}
        value={form}
        onChange={(_, { value }) => {
          const chosen = circulateForms.find((one) => one === value);
          if (chosen) pane.circulate.type({ form: chosen });
        }}
      >
        {circulateForms.map((one) => (
          <Radio
            key={one}
            value={one}
            className={mergeClasses(styles.card, radio.radio, one === form && styles.chosen)}
            label={
              <>
                <span className={styles.name}>{told.forms[one].name}</span>
                <span className={mergeClasses(text.note, styles.means)}>
                  {told.forms[one].means}
                </span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
