import { Button, makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import type { FoundDraft } from "../../../usecases/drafts";
import { CellText } from "../../components/CellText";
import { Mark } from "../../components/Mark";
import { useOrigin } from "../../components/useOrigin";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  card: {
    border: `1px dashed ${t.draftRule}`,
    borderRadius: t.borderRadiusMedium,
    backgroundColor: t.draftBackground,
    padding: "10px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  foot: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  confirm: { marginLeft: "auto", minHeight: "32px" },
});

/** Pencil: text that the add-in put there and nobody has confirmed yet. */
export function DraftCard({ found }: { readonly found: FoundDraft }) {
  const styles = useStyles();
  const type = useTextStyles();
  const pane = usePane();
  const { entry: told, drafts } = useMessages();
  const origin = useOrigin();
  const address = formatAddress(found.position);
  return (
    <section className={styles.card} aria-label={`${drafts.mark} ${address}`}>
      <CellText text={found.text} />
      <p className={type.note}>{origin(found.draft.from)}</p>
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
    </section>
  );
}
