import { makeStyles } from "@fluentui/react-components";
import type { RolledCell } from "../../../domain/rollOver/RolledCell";
import { measureTitle } from "../../../domain/planSheet/measureTitle";
import { AddressButton } from "../../components/AddressButton";
import { HeaderCell } from "../../components/HeaderCell";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  row: { padding: "8px 0", borderBottom: `1px solid ${t.colorNeutralStroke2}` },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    alignItems: "center",
    gap: "8px",
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  text: {
    margin: "4px 0",
    paddingLeft: "8px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontSize: t.fontSizeBase200,
    lineHeight: t.lineHeightBase200,
  },
  draft: { borderLeft: `2px dashed ${t.draftRule}` },
  going: { borderLeft: `2px solid ${t.colorNeutralStroke1}` },
});

/** One entry under its new year: the text that comes to stand there, or – where it is emptied – the one that goes. */
export function RolledRow({ cell }: { readonly cell: RolledCell }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { rollOver: told, words } = useMessages();
  const { sheetId, position, measure, meaning, how, before, after, sentences } = cell;
  const asked = sentences.filter(({ answer }) => answer === "asked").length;
  const goes = how === "emptied" || how === "moved";
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={`${text.note} ${styles.name}`} lang="ja">
          <HeaderCell column={meaning} />・{measureTitle(measure)}
        </span>
        <AddressButton sheetId={sheetId} position={position} />
      </div>
      <p className={`${styles.text} ${goes ? styles.going : styles.draft}`} lang="ja">
        {how === "emptied" ? <del>{before}</del> : after}
      </p>
      {cell.successions.map(({ former, successor, candidates }) =>
        successor === null ? (
          <Mark key={former} kind="ask">
            {told.successor(former, words.and(candidates.map(({ name }) => name)))}
          </Mark>
        ) : (
          <p key={former} className={text.note}>
            {told.succeeded(former, successor)}
          </p>
        ),
      )}
      {asked > 0 && <Mark kind="ask">{told.asked(asked)}</Mark>}
    </li>
  );
}
