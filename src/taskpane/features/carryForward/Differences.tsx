import { makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import { anchorOfEdit } from "../../../domain/edit/anchorOfEdit";
import type { WriteDifference } from "../../../domain/edit/Command";
import { AddressButton } from "../../components/AddressButton";
import { CellText } from "../../components/CellText";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Cells in which Excel kept something else than what was written. */
export function Differences(props: { readonly differences: readonly WriteDifference[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { after: told } = useMessages();
  if (props.differences.length === 0) return null;
  return (
    <section>
      <h3 className={text.section}>{told.differences}</h3>
      <p className={text.note}>{told.differencesNote}</p>
      <ul className={styles.list}>
        {props.differences.map(({ edit, found }) => (
          <li key={`${edit.sheetId} ${formatAddress(anchorOfEdit(edit))}`}>
            <AddressButton sheetId={edit.sheetId} position={anchorOfEdit(edit)} />
            <CellText text={found} />
          </li>
        ))}
      </ul>
    </section>
  );
}
