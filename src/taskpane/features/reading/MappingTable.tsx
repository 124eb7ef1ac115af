import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { formatColumn } from "../../../domain/cells/address";
import { shortLabel } from "../../components/shortLabel";
import { useColumnWords } from "../../components/useColumnWords";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import type { ProposedColumn } from "../../state/Asked";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  letter: { width: "32px" },
  meaning: { width: "50%" },
  cell: {
    padding: "5px 6px 5px 0",
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    verticalAlign: "top",
    textAlign: "start",
    overflowWrap: "anywhere",
    fontSize: t.fontSizeBase200,
    lineHeight: t.lineHeightBase200,
  },
  head: { color: t.colorNeutralForeground3, fontWeight: t.fontWeightRegular, borderTop: "none" },
});

/** Which meaning each column would get if the header is moved back into step. */
export function MappingTable(props: {
  readonly proposed: readonly ProposedColumn[];
  readonly label: string;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { recognised, asking } = useMessages();
  const meaning = useColumnWords();
  const head = mergeClasses(styles.cell, styles.head);
  const rows = [...props.proposed].sort((a, b) => a.column.column - b.column.column);
  return (
    <table className={styles.table} aria-label={props.label}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(head, styles.letter)}>
            {recognised.letter}
          </th>
          <th scope="col" className={head}>
            {recognised.header}
          </th>
          <th scope="col" className={mergeClasses(head, styles.meaning)}>
            {asking.newMeaning}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ column, meaning: proposed }, i) => (
          <tr key={column.column}>
            <th scope="row" className={styles.cell}>
              {formatColumn(column.column)}
            </th>
            <td className={styles.cell} lang="ja">
              {shortLabel(column.label, rows[i - 1]?.column.label ?? "") || recognised.noHeader}
            </td>
            <td className={mergeClasses(styles.cell, text.strong)}>
              {proposed.kind === "other" ? asking.unused : meaning(proposed)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
