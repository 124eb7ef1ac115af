import { makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import type { LeftEntry } from "../../../domain/rollOver/RolledCell";
import { AddressButton } from "../../components/AddressButton";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "12px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    alignItems: "center",
    gap: "8px",
  },
});

/** Texts that stay although the header above them moves on, each with the reason: a person has to look at them. */
export function LeftEntries({ entries }: { readonly entries: readonly LeftEntry[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { rollOver: told, rollOverWhy } = useMessages();
  if (entries.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={text.section}>{told.left(entries.length)}</h3>
      <ul className={styles.list}>
        {entries.map(({ sheetId, position, label, why }) => (
          <li key={`${sheetId} ${formatAddress(position)} ${label}`} className={styles.row}>
            <span className={text.note}>
              {label}（{rollOverWhy.entry[why]}）
            </span>
            <AddressButton sheetId={sheetId} position={position} />
          </li>
        ))}
      </ul>
    </section>
  );
}
