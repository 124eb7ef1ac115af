import { makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import type { GoingText } from "../../../domain/form/FormProposal";
import { AddressButton } from "../../components/AddressButton";
import { CellText } from "../../components/CellText";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "12px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "8px 0", borderBottom: `1px solid ${t.colorNeutralStroke3}` },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    alignItems: "baseline",
    gap: "8px",
  },
});

/** Every text that goes with a measure, and whose it is. */
export function GoingTexts({ going }: { readonly going: readonly GoingText[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { form: told, formScreens: screens } = useMessages();
  return (
    <section className={styles.part}>
      <h3 className={text.section}>{screens.goingCount(going.length)}</h3>
      <ul className={styles.list}>
        {going.map(({ cell, label, departments, text: words }) => (
          <li key={formatAddress(cell.position)} className={styles.item}>
            <div className={styles.head}>
              <span className={text.note} lang="ja">
                {[
                  label,
                  departments.length > 0 ? told.goingOf(departments.join("・")) : told.shared,
                ].join("・")}
              </span>
              <AddressButton sheetId={cell.sheetId} position={cell.position} />
            </div>
            <CellText text={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
