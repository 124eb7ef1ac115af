import { makeStyles } from "@fluentui/react-components";
import type { LeftTable } from "../../../domain/rollOver/RollOverProposal";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "12px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { padding: "6px 0", overflowWrap: "anywhere" },
});

/** The tables that stay as they are; those that stay for one reason together. */
export function LeftTables({ tables }: { readonly tables: readonly LeftTable[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { rollOver: told, rollOverWhy, words } = useMessages();
  const reasons = [...new Set(tables.map(({ why }) => why))];
  if (reasons.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={text.section}>{told.leftTables}</h3>
      <ul className={styles.list}>
        {reasons.map((why) => (
          <li key={why} className={styles.row}>
            <div className={text.plain} lang="ja">
              {words.and(
                tables
                  .filter((table) => table.why === why)
                  .map(({ sheetName, headerRow }) => told.leftTable(sheetName, headerRow + 1)),
              )}
            </div>
            <p className={text.note}>{rollOverWhy.table[why]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
