import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { formatColumn } from "../../../domain/cells/address";
import type { PlanColumn } from "../../../domain/planSheet/PlanColumn";
import { Mark } from "../../components/Mark";
import { shortLabel } from "../../components/shortLabel";
import { useColumnWords } from "../../components/useColumnWords";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  caption: { textAlign: "start", paddingBottom: "4px" },
  head: {
    textAlign: "start",
    fontWeight: t.fontWeightRegular,
    color: t.colorNeutralForeground3,
    fontSize: t.fontSizeBase200,
    padding: "6px 6px 6px 0",
    borderBottom: `1px solid ${t.colorNeutralStroke1}`,
  },
  letter: { width: "44px" },
  meaning: { width: "38%" },
  cell: {
    padding: "9px 6px 9px 0",
    borderBottom: `1px solid ${t.colorNeutralStroke2}`,
    verticalAlign: "top",
    overflowWrap: "anywhere",
    textAlign: "start",
  },
  strong: { fontWeight: t.fontWeightBold },
});

/** The columns of a table and what each was read as. `isAsked`: what a column means is not sure. */
export function ColumnTable(props: {
  readonly columns: readonly PlanColumn[];
  readonly isAsked: (column: PlanColumn) => boolean;
  readonly caption: string;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { recognised } = useMessages();
  const meaning = useColumnWords();
  return (
    <table className={styles.table}>
      <caption className={mergeClasses(text.section, styles.caption)}>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.letter)}>
            {recognised.letter}
          </th>
          <th scope="col" className={styles.head}>
            {recognised.header}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.meaning)}>
            {recognised.meaning}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.columns.map((column, i) => (
          <tr key={column.column}>
            <th scope="row" className={mergeClasses(styles.cell, styles.strong)}>
              {formatColumn(column.column)}
            </th>
            <td className={styles.cell}>
              {shortLabel(column.label, props.columns[i - 1]?.label ?? "") || recognised.noHeader}
            </td>
            <td className={mergeClasses(styles.cell, column.fiscalYear !== null && styles.strong)}>
              {props.isAsked(column) ? (
                <Mark kind="ask">{recognised.needsAnswer}</Mark>
              ) : (
                meaning(column)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
