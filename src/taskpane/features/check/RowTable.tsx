import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useTextStyles } from "../../components/useTextStyles";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: t.fontSizeBase200,
    lineHeight: t.lineHeightBase200,
    "& caption": { textAlign: "start", paddingBottom: "2px" },
    "& th, & td": {
      border: `1px solid ${t.colorNeutralStroke1}`,
      padding: "3px 6px",
      textAlign: "start",
      verticalAlign: "top",
      whiteSpace: "pre-wrap",
      overflowWrap: "anywhere",
      wordBreak: "normal",
    },
    "& th": { backgroundColor: t.readOnly, fontWeight: t.fontWeightSemibold },
    // 区分 is short, 役割 is long.
    "& th:first-child": { width: "34%" },
  },
  then: { "& td": { backgroundColor: t.insBackground, color: t.insInk } },
});

/** Some rows of the sheet as they are, or – `then` – as they would be. */
export function RowTable(props: {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly then?: boolean;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  if (props.rows.length === 0) return null;
  return (
    <table className={mergeClasses(styles.table, props.then && styles.then)}>
      <caption className={text.note}>{props.caption}</caption>
      <thead>
        <tr>
          {props.headers.map((header, i) => (
            <th key={`${header} ${i}`} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((texts, i) => (
          <tr key={`${texts.join()} ${i}`}>
            {texts.map((cell, column) => (
              <td key={`${props.headers[column] ?? ""} ${column}`} lang="ja">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
