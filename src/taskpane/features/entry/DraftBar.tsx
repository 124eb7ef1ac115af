import { Button, makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import { Mark } from "../../components/Mark";
import { useOrigin } from "../../components/useOrigin";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import type { OwnDraft } from "../../state/ownDrafts";
import type { CellDraft } from "./useDraftAt";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: "4px" },
  foot: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  confirm: { marginLeft: "auto", minHeight: "32px" },
});

/** Says whose text here is a draft; これでよい confirms one's own. Nothing where none is. */
export function DraftBar({ draft }: { readonly draft: CellDraft }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { drafts, words } = useMessages();
  const { own, others } = draft;
  if (!own && others.length === 0) return null;
  return (
    <div className={styles.bar}>
      {own && <Confirm own={own} />}
      {others.length > 0 && (
        <p className={text.note}>{drafts.othersHere(words.and(others), own !== null)}</p>
      )}
    </div>
  );
}

/** Where it came from, and the button. */
function Confirm({ own }: { readonly own: OwnDraft }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { entry: told, drafts } = useMessages();
  const origin = useOrigin();
  const { found, changed } = own;
  const address = formatAddress(found.position);
  return (
    <>
      <p className={text.note}>{origin(found.draft.from)}</p>
      {changed && <Mark kind="warning">{drafts.changed}</Mark>}
      <div className={styles.foot}>
        <Mark kind="draft">{drafts.mark}</Mark>
        <Button
          className={styles.confirm}
          aria-label={told.confirmCell(address)}
          onClick={() => void pane.after.confirm([found])}
        >
          {told.confirm}
        </Button>
      </div>
    </>
  );
}
