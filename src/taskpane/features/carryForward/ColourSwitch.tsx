import { Field, makeStyles, Switch } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  field: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "10px" },
});

/** Whether drafts are also coloured in the sheet; off unless somebody wants it, with what follows from it. */
export function ColourSwitch() {
  const styles = useStyles();
  const pane = usePane();
  const { carry: told } = useMessages();
  const colour = usePaneState(({ carry }) => carry.colour);
  return (
    <Field hint={colour ? told.colourOn : told.colourOff} className={styles.field}>
      <Switch
        checked={colour}
        label={told.colour}
        onChange={(_, { checked }) => pane.carry.colourDrafts(checked)}
      />
    </Field>
  );
}
