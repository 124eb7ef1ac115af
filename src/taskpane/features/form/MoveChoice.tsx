import { Field, makeStyles, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { measureTitle } from "../../../domain/planSheet/measureTitle";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useMessages, usePane } from "../../PaneContext";
import type { FormTarget, MoveTo } from "../../state/FormState";
import { siblingsOf } from "./siblingsOf";

// A measure may be a paragraph; the browser would make the list as wide as that.
const useStyles = makeStyles({
  field: { minWidth: 0 },
  which: { minWidth: 0, width: "100%", "& select": { minWidth: 0, width: "100%" } },
});

/** Past its neighbour, or after another measure of the page. */
export function MoveChoice({ target, to }: { readonly target: FormTarget; readonly to: MoveTo }) {
  const styles = useStyles();
  const radio = useRadioStyles();
  const pane = usePane();
  const { formScreens: screens } = useMessages();
  const { measure, part } = target;
  const others = part.table.measures.filter((one) => one !== measure);
  // The farthest place that a measure can go to as a rule.
  const last =
    siblingsOf(target)
      .filter((one) => one !== measure)
      .at(-1) ?? others.at(-1);
  const go = (next: MoveTo) => void pane.form.preview({ kind: "move", to: next });
  const chosen = typeof to === "string" ? to : "elsewhere";
  const beside = typeof to === "string" ? null : to.after;
  return (
    <div>
      <Field label={`${screens.moveTo}：${measureTitle(measure)}`}>
        <RadioGroup
          value={chosen}
          onChange={(_, { value }) => {
            if (value === "up" || value === "down") go(value);
            else if (last) go({ after: last.index });
          }}
        >
          <Radio className={radio.radio} value="up" label={screens.up} />
          <Radio className={radio.radio} value="down" label={screens.down} />
          <Radio className={radio.radio} value="elsewhere" label={screens.elsewhere} />
        </RadioGroup>
      </Field>
      {beside !== null && (
        <Field className={styles.field} label={screens.afterWhich}>
          <Select
            className={styles.which}
            value={String(beside)}
            onChange={(_, { value }) => {
              const after = others.find(({ index }) => String(index) === value);
              if (after) go({ after: after.index });
            }}
          >
            {others.map((one) => (
              <option key={one.index} value={one.index}>
                {measureTitle(one)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
