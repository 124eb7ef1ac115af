import { makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../domain/cells/address";
import type { RefusedEdit } from "../../domain/edit/Command";
import { useMessages } from "../PaneContext";
import { AddressButton } from "./AddressButton";
import { Mark } from "./Mark";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "flex", alignItems: "center", gap: "8px" },
});

/** Cells that were not written, each with the reason and what to do. */
export function RefusedList({ refused }: { readonly refused: readonly RefusedEdit[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { editRefusal } = useMessages();
  if (refused.length === 0) return null;
  return (
    <ul className={styles.list}>
      {refused.map(({ edit, reason }) => (
        <li key={`${edit.kind} ${edit.sheetId} ${formatAddress(edit.position)}`}>
          <div className={styles.row}>
            <AddressButton sheetId={edit.sheetId} position={edit.position} />
            <Mark kind="refused">{editRefusal[reason].short}</Mark>
          </div>
          <p className={text.note}>
            {editRefusal[reason].why}
            {editRefusal[reason].remedy}
          </p>
        </li>
      ))}
    </ul>
  );
}
