import { Checkbox, Field, makeStyles, Textarea } from "@fluentui/react-components";
import type { MeasureTemplate } from "../../../domain/form/MeasureTexts";
import { useMessages, usePane } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

// Fluent greys the label of a box that is not ticked, which looks as if one could not tick it.
const useStyles = makeStyles({
  box: { marginLeft: "-8px", "& label": { color: t.colorNeutralForeground1 } },
});

/**
 * The name of a new measure, and – if it is to begin one – of the level above. The coarsest level of several is always the
 * neighbour's.
 */
export function LevelFields(props: {
  readonly levels: MeasureTemplate["levels"];
  readonly typed: readonly (string | null)[];
}) {
  const styles = useStyles();
  const pane = usePane();
  const { form: told, formScreens: screens } = useMessages();
  const { levels, typed } = props;
  const write = (level: number, text: string | null) =>
    pane.form.type({ levels: typed.map((known, i) => (i === level ? text : known)) });
  const last = levels.length - 1;
  return levels.map(({ header, label }, level) => {
    const value = typed[level] ?? null;
    if (level < last && level === 0) return null;
    return (
      <div key={`${header} ${level}`}>
        {level < last && (
          <Checkbox
            className={styles.box}
            checked={value !== null}
            label={screens.begins(header)}
            onChange={(_, { checked }) => write(level, checked === true ? "" : null)}
          />
        )}
        {level < last && value === null && label !== "" && (
          <div lang="ja">{told.sameLabel(label)}</div>
        )}
        {(level === last || value !== null) && (
          <Field
            label={level === last ? told.measureName : told.newLabel(header)}
            required={level === last}
          >
            <Textarea
              lang="ja"
              resize="vertical"
              value={value ?? ""}
              onChange={(_, { value: text }) => write(level, text)}
            />
          </Field>
        )}
      </div>
    );
  });
}
