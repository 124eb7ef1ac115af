import { makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../domain/cells/address";
import { anchorOfEdit } from "../../domain/edit/anchorOfEdit";
import type { RefusedEdit } from "../../domain/edit/Command";
import type { Messages } from "../../messages/messagesFor";
import { useMessages } from "../PaneContext";
import { AddressButton } from "./AddressButton";
import { Mark } from "./Mark";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "flex", alignItems: "center", gap: "8px" },
});

/**
 * Cells that were not written – or, `undone`, not taken back – each with the reason and what to do. `words`: what is said
 * of some reasons instead.
 */
export function RefusedList(props: {
  readonly refused: readonly RefusedEdit[];
  readonly undone?: boolean;
  readonly words?: Partial<Messages["editRefusal"]>;
}) {
  const { refused } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const { editRefusal, undoRefusal } = useMessages();
  const told = { ...(props.undone ? undoRefusal : editRefusal), ...props.words };
  if (refused.length === 0) return null;
  return (
    <ul className={styles.list}>
      {refused.map(({ edit, reason }) => (
        <li key={`${edit.kind} ${edit.sheetId} ${formatAddress(anchorOfEdit(edit))}`}>
          <div className={styles.row}>
            {/* Where a lost place was is no place to go to. */}
            {reason === "place-lost" ? (
              <span>{formatAddress(anchorOfEdit(edit))}</span>
            ) : (
              <AddressButton sheetId={edit.sheetId} position={anchorOfEdit(edit)} />
            )}
            <Mark kind="refused">{told[reason].short}</Mark>
          </div>
          <p className={text.note}>
            {told[reason].why}
            {told[reason].remedy}
          </p>
        </li>
      ))}
    </ul>
  );
}
