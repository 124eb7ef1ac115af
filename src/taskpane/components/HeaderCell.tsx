import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ColumnKind } from "../../domain/planSheet/PlanColumn";
import { useMessages } from "../PaneContext";
import { paneTokens as t } from "../theme/paneTokens";

/** As much of a column as its header cell shows. */
export type ShownColumn = {
  readonly kind: ColumnKind;
  readonly fiscalYear: number | null;
  readonly party: string | null;
};

const useStyles = makeStyles({
  cell: { minWidth: 0 },
  kind: { fontWeight: t.fontWeightBold },
  party: { color: t.colorNeutralForeground2, marginRight: "4px" },
});

/** Year and kind as the sheet's own header says it: 令和4年度**実績**. */
export function HeaderCell(props: { readonly column: ShownColumn; readonly className?: string }) {
  const styles = useStyles();
  const { words, locale } = useMessages();
  const { kind, fiscalYear, party } = props.column;
  return (
    <span className={mergeClasses(styles.cell, props.className)}>
      {party && <span className={styles.party}>{party}</span>}
      {fiscalYear !== null && words.year(fiscalYear)}
      {locale === "en" && " "}
      <span className={styles.kind}>{words.kind[kind]}</span>
    </span>
  );
}
