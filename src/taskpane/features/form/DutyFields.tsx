import { Field, Textarea } from "@fluentui/react-components";
import type { MeasureTemplate } from "../../../domain/form/MeasureTexts";
import { useMessages, usePane } from "../../PaneContext";

/** What each role undertakes; nothing where the form has no such column. */
export function DutyFields(props: {
  readonly rows: MeasureTemplate["rows"];
  readonly typed: readonly string[];
}) {
  const pane = usePane();
  const { form: told } = useMessages();
  const { rows, typed } = props;
  const write = (row: number, text: string) =>
    pane.form.type({ duties: rows.map((_, i) => (i === row ? text : (typed[i] ?? ""))) });
  return rows.map(({ role, hasDuty }, row) =>
    hasDuty ? (
      <Field key={`${role ?? ""} ${row}`} label={told.duty(role ?? "")}>
        <Textarea
          lang="ja"
          resize="vertical"
          value={typed[row] ?? ""}
          onChange={(_, { value }) => write(row, value)}
        />
      </Field>
    ) : null,
  );
}
