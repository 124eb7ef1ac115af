import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { contentInWords } from "../../../domain/cells/CellContent";
import type { NewSheet } from "../../../domain/edit/NewSheet";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: t.fontSizeBase200,
    lineHeight: t.lineHeightBase200,
    marginBottom: "12px",
    "& th, & td": {
      border: `1px solid ${t.colorNeutralStroke1}`,
      padding: "3px 2px",
      verticalAlign: "top",
      textAlign: "end",
      overflowWrap: "anywhere",
      wordBreak: "normal",
      fontWeight: t.fontWeightRegular,
    },
    // What is left for each of the five headings is three characters wide in a pane of 320 pixels.
    "& th:first-child": { width: "24%", textAlign: "start" },
    "& thead th": { backgroundColor: t.readOnly },
  },
  bold: { "& th, & td": { fontWeight: t.fontWeightBold } },
});

type Rows = Pick<NewSheet, "rows" | "boldRows">;

/** The tables of a summary sheet as they will stand in it: an empty row divides them. */
export function SummaryTables({ rows, boldRows }: Rows) {
  const styles = useStyles();
  const texts = rows.map((cells, row) => ({
    row,
    cells: cells.map(contentInWords),
    bold: boldRows.includes(row),
  }));
  const gap = texts.findIndex(({ cells }) => cells.length === 0);
  const tables = gap < 0 ? [texts] : [texts.slice(0, gap), texts.slice(gap + 1)];
  return (
    <div>
      {tables.map(([head, ...body]) => (
        <table key={head?.cells[0]} className={styles.table}>
          <thead>
            <tr className={styles.bold}>
              {head?.cells.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.map(({ row, cells: [name, ...figures], bold }) => (
              <tr key={row} className={mergeClasses(bold && styles.bold)}>
                <th scope="row">{name}</th>
                {figures.map((figure, column) => (
                  <td key={column}>{figure}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
