import { Field, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { stampLimits } from "../../../domain/circulate/parseStamp";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import type { CirculationNow } from "../../state/circulationNow";
import { yearsToChoose } from "../../state/yearsToChoose";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "10px" },
  // A name of two lines is seen whole.
  name: { "& textarea": { minHeight: "56px", height: "56px" } },
});

/** The plan's name and its year, as they are proposed until somebody says otherwise. */
export function PlanFields(props: {
  readonly now: CirculationNow;
  /** What a person wanted to go on without. */
  readonly missing: CirculationNow["needs"];
}) {
  const styles = useStyles();
  const pane = usePane();
  const { circulateScreen: told, words } = useMessages();
  const { planName, fiscalYear } = props.now;
  const book = usePaneState((state) => state.book);
  const known = book.kind === "read" ? yearsToChoose(book.understanding.book, []) : [];
  const years = fiscalYear === null || known.includes(fiscalYear) ? known : [fiscalYear, ...known];
  const problem = (field: "planName" | "fiscalYear") =>
    props.missing === field ? { validationMessage: told.needed[field] } : {};
  return (
    <div className={styles.fields}>
      <Field label={told.planName} {...problem("planName")}>
        <Textarea
          className={styles.name}
          data-needed="planName"
          lang="ja"
          rows={2}
          maxLength={stampLimits.name}
          value={planName}
          onChange={(_, { value }) =>
            pane.circulate.type({ planName: value.replace(/[\r\n]+/gu, "") })
          }
        />
      </Field>
      <Field label={told.fiscalYear} {...problem("fiscalYear")}>
        <Select
          data-needed="fiscalYear"
          value={fiscalYear ?? ""}
          onChange={(_, { value }) =>
            pane.circulate.type({ fiscalYear: value === "" ? null : Number(value) })
          }
        >
          {fiscalYear === null && <option value="">{told.chooseYear}</option>}
          {years.map((year) => (
            <option key={year} value={year}>
              {words.year(year)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
