import { Checkbox, makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import { mayMove, type YearMove } from "../../../domain/rollOver/YearMove";
import { AddressButton } from "../../components/AddressButton";
import { BeforeAfter, useChangeStyles } from "../../components/BeforeAfter";
import { changedPart, excerptOf } from "../../components/changedPart";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  row: {
    overflowWrap: "anywhere",
    padding: "8px 0",
    borderBottom: `1px solid ${t.colorNeutralStroke2}`,
  },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    alignItems: "center",
    gap: "8px",
  },
});

/** A year of the form: where it stands, what it would become, why it stays, and a box to have it otherwise. */
export function HeadingRow(props: { readonly move: YearMove; readonly moves: boolean }) {
  const styles = useStyles();
  const text = useTextStyles();
  const change = useChangeStyles();
  const pane = usePane();
  const { rollOver: told, rollOverWhy } = useMessages();
  const { move, moves } = props;
  const { id, sheetId, sheetName, position, before, after, stays } = move;
  const place = `${sheetName} ${position ? formatAddress(position) : told.nameOf}`;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        {mayMove(move) ? (
          <Checkbox
            checked={moves}
            label={sheetName}
            aria-label={told.movesNamed(place)}
            onChange={(_, { checked }) => void pane.roll.decide(id, checked === true)}
          />
        ) : (
          <span className={text.plain} lang="ja">
            {sheetName}
          </span>
        )}
        {position && <AddressButton sheetId={sheetId} position={position} />}
      </div>
      <dl className={change.list}>
        <BeforeAfter {...excerptOf(changedPart(before, after))} />
      </dl>
      {stays && <p className={text.note}>{rollOverWhy.year[stays]}</p>}
    </li>
  );
}
