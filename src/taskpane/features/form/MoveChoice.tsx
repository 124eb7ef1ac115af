import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { measureTitle } from "../../../domain/planSheet/measureTitle";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useMessages, usePane } from "../../PaneContext";
import type { MoveTo } from "../../state/FormState";
import type { FormTarget } from "../../state/formTarget";

/** Past its neighbour, or after another measure of the page. */
export function MoveChoice({ target, to }: { readonly target: FormTarget; readonly to: MoveTo }) {
  const radio = useRadioStyles();
  const pane = usePane();
  const { formScreens: screens } = useMessages();
  const { measure, part } = target;
  const others = part.table.measures.filter((one) => one !== measure);
  const go = (next: MoveTo) => void pane.form.preview({ kind: "move", to: next });
  const chosen = typeof to === "string" ? to : "elsewhere";
  const beside = typeof to === "string" ? null : to.after;
  return (
    <div>
      <Field label={`${screens.moveTo}：${measureTitle(measure)}`}>
        <RadioGroup
          value={chosen}
          onChange={(_, { value }) => {
            const last = others.at(-1);
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
        <Field label={screens.afterWhich}>
          <Select
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
