import { makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import type { UnmatchedSource } from "../../../domain/carryForward/CarryProposal";
import { departmentsIn } from "../../../domain/entry/departmentsIn";
import { measureTitle } from "../../../domain/planSheet/measureTitle";
import { CellText } from "../../components/CellText";
import { useOrigin } from "../../components/useOrigin";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  plan: {
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    padding: "8px 0",
    display: "flex",
    flexDirection: "column",
    gap: "2px",
  },
});

/** Plans of last year for which this table has no measure: they would be lost without anybody noticing. */
export function UnmatchedPlans(props: {
  readonly title: string;
  readonly note: string;
  readonly unmatched: readonly UnmatchedSource[];
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { after, words } = useMessages();
  const origin = useOrigin();
  return (
    <section>
      <div className={styles.head}>
        <h3 className={text.section}>{props.title}</h3>
        <span className={text.note}>{after.unmatchedCount(props.unmatched.length)}</span>
      </div>
      <p className={text.note}>{props.note}</p>
      <ul className={styles.list}>
        {props.unmatched.map(({ from, measure, text: plan }) => (
          <li key={`${from.sheetId} ${formatAddress(from.position)}`} className={styles.plan}>
            <strong>{measureTitle(measure)}</strong>
            <CellText text={plan} />
            <span className={text.note}>{words.and(departmentsIn(plan))}</span>
            <span className={text.note}>
              {origin({
                file: from.file,
                sheet: from.sheetName,
                cell: formatAddress(from.position),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
