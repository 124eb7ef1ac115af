import { mergeClasses, makeStyles } from "@fluentui/react-components";
import type { PlanSheet } from "../../../domain/planSheet/PlanSheet";
import { Footer } from "../../components/Footer";
import { Screen } from "../../components/Screen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { sheetDepartments } from "../../state/ownDepartment";
import { countMeasures } from "../../state/stripColumns";
import { paneTokens as t } from "../../theme/paneTokens";
import { ColumnTable } from "./ColumnTable";
import { Questions } from "./Questions";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "14px" },
});

/** この表を、次のように読み取りました [00]: columns, questions, measures and departments. */
export function Recognised({ sheet }: { readonly sheet: PlanSheet }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { recognised, words } = useMessages();
  const book = usePaneState((state) => state.book);
  const file = book.kind === "read" ? book.understanding.book.file : "";
  const departments = sheetDepartments(sheet, pane.profile);
  const roles = rolesOf(sheet);
  const levels = Math.max(0, ...sheet.tables.map((table) => levelsOf(table.columns)));
  return (
    <Screen
      plain
      footer={
        <Footer
          scope={recognised.rereadNote}
          main={{ label: words.reread, run: () => void pane.reread(), quiet: true }}
        />
      }
    >
      <div>
        <h2 className={text.title}>{recognised.title}</h2>
        <p className={text.note}>{recognised.where(file, sheet.sheetName, rowsOf(sheet))}</p>
      </div>
      {sheet.tables.map((table, i) => (
        <ColumnTable
          key={table.headerRows.first}
          table={table}
          sheet={sheet}
          caption={
            sheet.tables.length > 1
              ? recognised.tableNumber(i + 1, sheet.tables.length)
              : recognised.columns
          }
        />
      ))}
      {sheet.questions.length > 0 && <Questions questions={sheet.questions} />}
      <section className={styles.part}>
        <h3 className={text.section}>{recognised.measures}</h3>
        <p className={text.plain}>
          {recognised.summary(levels, countMeasures(sheet))}
          {roles.length > 0 && recognised.roles(roles.join("・"))}
        </p>
        <p className={mergeClasses(text.note)}>
          {departments.length > 0
            ? recognised.departments(departments.length, words.and(departments))
            : recognised.noDepartments}
        </p>
      </section>
    </Screen>
  );

  function rowsOf({ tables }: PlanSheet): string {
    const rows = tables.flatMap((table) => table.rows.map(({ row }) => row + 1));
    const [first, last] = [rows[0], rows.at(-1)];
    return first === undefined || last === undefined ? "" : recognised.rows(first, last);
  }
}

function levelsOf(columns: PlanSheet["tables"][number]["columns"]): number {
  return columns.filter(({ kind }) => kind === "hierarchy").length;
}

function rolesOf({ tables }: PlanSheet): string[] {
  const roles = tables.flatMap((table) => table.rows.map((row) => row.role ?? ""));
  return [...new Set(roles)].filter((role) => role !== "");
}
