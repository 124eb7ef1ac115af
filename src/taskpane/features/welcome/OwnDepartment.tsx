import { Field, makeStyles, Select } from "@fluentui/react-components";
import { TermText } from "../../components/TermText";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { bookDepartments } from "../../state/bookDepartments";
import { ownDepartment } from "../../state/ownDepartment";

/** Stands for the secretariat; no department has an empty name. */
const secretariat = "";

const useStyles = makeStyles({ select: { "& select": { minHeight: "44px" } } });

/** あなたの課: those that the workbook names, and the secretariat. */
export function OwnDepartment() {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { welcome: told, shell } = useMessages();
  const departments = usePaneState(bookDepartments);
  const own = usePaneState(ownDepartment);
  const unread = usePaneState(({ book }) => book.kind === "unread");
  if (departments.length === 0)
    return (
      <p className={text.note} role="status">
        {unread ? told.reading : told.noDepartments}
      </p>
    );
  return (
    <div>
      <Field label={told.department}>
        <Select
          className={styles.select}
          size="large"
          value={own ?? secretariat}
          onChange={(_, { value }) => pane.chooseDepartment(value || null)}
        >
          <option value={secretariat}>{shell.secretariat}</option>
          {departments.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <TermText className={text.note}>{told.departmentNote}</TermText>
    </div>
  );
}
