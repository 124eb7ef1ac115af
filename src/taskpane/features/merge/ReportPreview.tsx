import { makeStyles } from "@fluentui/react-components";
import { memo } from "react";
import type { MergeReport, ReportCell } from "../../../domain/takeBack/mergeReport";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

/** So many rows are looked at here; all of them are in the sheet and in the copied text. */
const shown = 80;

const useStyles = makeStyles({
  heading: { marginTop: "12px" },
  row: {
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    padding: "5px 0",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    wordBreak: "normal",
  },
});

/** The report before it is written. A pane is too narrow for its columns: a row is told in one line, its numbers with theirs. */
export const ReportPreview = memo(function ReportPreview(props: { readonly report: MergeReport }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { mergeApply } = useMessages();
  const lines = linesOf(props.report);
  return (
    <div>
      {lines.slice(0, shown).map(({ heading, line }, index) =>
        heading ? (
          <h3 key={index} className={`${text.section} ${styles.heading}`}>
            {line}
          </h3>
        ) : (
          <div key={index} lang="ja" className={styles.row}>
            {line}
          </div>
        ),
      )}
      {lines.length > shown && (
        <p className={text.note}>{mergeApply.report.more(lines.length - shown)}</p>
      )}
    </div>
  );
});

type Line = { readonly heading: boolean; readonly line: string };

function linesOf({ rows }: MergeReport): Line[] {
  let columns: readonly ReportCell[] = [];
  return rows.flatMap(({ heading, cells }): Line[] => {
    if (cells.length === 0) return [];
    if (heading && cells.length > 1) {
      columns = cells;
      return [];
    }
    const told = cells.map((cell, at) =>
      typeof cell === "number" ? `${columns[at] ?? ""} ${cell}` : cell,
    );
    return [{ heading, line: told.filter((cell) => cell !== "").join("・") }];
  });
}
