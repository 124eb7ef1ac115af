import { Button, makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import type { FoundDraft } from "../../../usecases/drafts";
import { Mark } from "../../components/Mark";
import { useOrigin } from "../../components/useOrigin";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: "4px" },
  foot: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  confirm: { marginLeft: "auto", minHeight: "32px" },
});

/** Says that a text is a draft and where it came from; これでよい confirms it. */
export function DraftBar({ found }: { readonly found: FoundDraft }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { entry: told, drafts } = useMessages();
  const origin = useOrigin();
  const address = formatAddress(found.position);
  return (
    <div className={styles.bar}>
      <p className={text.note}>{origin(found.draft.from)}</p>
      {found.changed && <Mark kind="warning">{drafts.changed}</Mark>}
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
    </div>
  );
}
