import { makeStyles } from "@fluentui/react-components";
import type { SheetSnapshot } from "../../../domain/cells/SheetSnapshot";
import { planSheetsOf } from "../../../domain/planSheet/readPlanBook";
import type { Finding, Fix } from "../../../domain/rules/Finding";
import { useColumnWords } from "../../components/useColumnWords";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { formChangeOf } from "../../state/formChange";
import { RowTable } from "./RowTable";

const useStyles = makeStyles({
  change: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
});

/** Rows that are added or go: how many, and – unless `brief` – the table before and after. */
export function FormChanged(props: {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly brief: boolean;
}) {
  const { finding, fix, brief } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const { check: told } = useMessages();
  const named = useColumnWords();
  const book = usePaneState((state) => state.book);
  if (book.kind !== "read") return null;
  const { snapshot, book: plan } = book.understanding;
  const sheet = snapshot.sheets.find(({ id }) => id === finding.sheetId);
  if (!sheet) return null;
  const change = formChangeOf(sheet, fix.edits);
  const headers = change.columns.map((column) => headerOf(sheet, column));
  return (
    <div className={styles.change}>
      {change.added > 0 && (
        <p className={text.plain}>
          {finding.rule === "role/collapsed"
            ? told.split(change.added)
            : told.rowsAdded(change.added)}
        </p>
      )}
      {change.removed > 0 && <p className={text.plain}>{told.rowsGone(change.removed)}</p>}
      {!brief && (
        <>
          <RowTable caption={told.formNow} headers={headers} rows={change.before} />
          <RowTable caption={told.formThen} headers={headers} rows={change.after} then />
        </>
      )}
    </div>
  );

  function headerOf({ id }: SheetSnapshot, column: number): string {
    const own = planSheetsOf(plan).find(({ sheetId }) => sheetId === id);
    const columns = own?.tables.flatMap((table) => table.columns) ?? [];
    const header = columns.find((one) => one.column === column);
    return header ? named(header) : "";
  }
}
