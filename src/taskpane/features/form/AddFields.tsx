import { Button, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { measureTemplate } from "../../../domain/form/MeasureTexts";
import { measureTitle } from "../../../domain/planSheet/measureTitle";
import { Footer } from "../../components/Footer";
import { Screen } from "../../components/Screen";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import type { FormTarget } from "../../state/FormState";
import { DutyFields } from "./DutyFields";
import { FormTitle } from "./FormTitle";
import { LevelFields } from "./LevelFields";

const useStyles = makeStyles({
  where: { display: "flex", flexDirection: "column" },
});

/** The texts of a new measure: where it comes, its name, what each role undertakes. */
export function AddFields({ target }: { readonly target: FormTarget }) {
  const styles = useStyles();
  const radio = useRadioStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { form: told, formScreens: screens, words } = useMessages();
  const typed = usePaneState((state) => state.form.typed);
  const { table } = target.part;
  const neighbour = (typed.first ? table.measures[0] : null) ?? target.measure;
  const template = measureTemplate(table, neighbour);
  const levels = template.levels.map((_, level) => typed.levels[level] ?? null);
  const named = (levels.at(-1) ?? "").trim() !== "";
  const texts = { levels, duties: typed.duties };
  const see = () => void pane.form.preview({ kind: "add", first: typed.first, texts });
  return (
    <Screen
      footer={
        <Footer
          scope={named ? screens.addNote : screens.nameNeeded}
          main={{ label: screens.see, run: see, busy: !named }}
          aside={
            <Button size="large" onClick={() => pane.form.show("menu")}>
              {words.cancel}
            </Button>
          }
        />
      }
    >
      <FormTitle>{told.add}</FormTitle>
      <div className={styles.where}>
        <span className={text.section} id="add-where">
          {screens.where}
        </span>
        <RadioGroup
          aria-labelledby="add-where"
          value={typed.first ? "first" : "after"}
          onChange={(_, { value }) => pane.form.type({ first: value === "first" })}
        >
          <Radio
            className={radio.radio}
            value="after"
            label={screens.after(measureTitle(target.measure))}
          />
          <Radio className={radio.radio} value="first" label={screens.first} />
        </RadioGroup>
      </div>
      <LevelFields levels={template.levels} typed={levels} />
      <DutyFields rows={template.rows} typed={typed.duties} />
    </Screen>
  );
}
