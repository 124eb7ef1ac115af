import { Button, makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import { AddressButton } from "../../components/AddressButton";
import { CellText } from "../../components/CellText";
import { HeaderCell } from "../../components/HeaderCell";
import { Mark } from "../../components/Mark";
import { useOrigin } from "../../components/useOrigin";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { draftTitle } from "../../state/draftTitle";
import type { OwnDraft } from "../../state/ownDrafts";
import { shownMeaning } from "../../state/shownMeaning";
import { paneTokens as t } from "../../theme/paneTokens";
import { AskedWordings } from "./AskedWordings";
import { FigureText } from "./FigureText";
import { confirmMark } from "./useNextFocus";

const useStyles = makeStyles({
  row: {
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    padding: "10px 0 12px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  pencil: {
    border: `1px dashed ${t.draftRule}`,
    borderRadius: t.borderRadiusMedium,
    backgroundColor: t.draftBackground,
    padding: "8px 10px",
  },
  ink: { borderLeft: `4px solid ${t.colorNeutralStroke1}`, paddingLeft: "10px" },
  confirm: { marginLeft: "auto", minHeight: "32px" },
});

/** One draft as it stands in the sheet now, what is one's own of it; one that somebody changed since says so. */
export function DraftRow(props: { readonly own: OwnDraft; readonly confirm: () => void }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { drafts: told, words } = useMessages();
  const { found, left, changed } = props.own;
  const { draft, sheetId, sheetName, position } = found;
  const address = formatAddress(position);
  const title = draftTitle(found);
  const origin = useOrigin();
  const names = draft.departments.filter((name) => !left.includes(name));
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <strong>{title}</strong>
        <AddressButton sheetId={sheetId} position={position} />
      </div>
      <p className={text.note}>
        {sheetName}・<HeaderCell column={shownMeaning(draft.place.column)} />
        {names.length > 0 && `　${words.and(names)}`}
      </p>
      <FigureText text={props.own.text} className={styles.pencil} />
      <AskedWordings own={props.own} />
      {changed && (
        <>
          <Mark kind="warning">{told.changed}</Mark>
          <p className={text.note}>{told.changedNote}</p>
          <CellText text={props.own.put} className={styles.ink} />
        </>
      )}
      {left.length > 0 && <p className={text.note}>{told.othersHere(words.and(left), true)}</p>}
      <p className={text.note}>{origin(draft.from)}</p>
      <div className={styles.head}>
        <Mark kind="draft">{told.mark}</Mark>
        <Button
          className={styles.confirm}
          aria-label={told.confirmThis(title, address)}
          onClick={props.confirm}
          {...confirmMark}
        >
          {told.confirm}
        </Button>
      </div>
    </li>
  );
}
