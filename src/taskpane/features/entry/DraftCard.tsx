import { makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import { CellText } from "../../components/CellText";
import { useMessages } from "../../PaneContext";
import type { OwnDraft } from "../../state/ownDrafts";
import { paneTokens as t } from "../../theme/paneTokens";
import { DraftBar } from "./DraftBar";

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
});

/** Pencil: text that the add-in put there and nobody has confirmed yet. */
export function DraftCard({ own }: { readonly own: OwnDraft }) {
  const styles = useStyles();
  const { drafts } = useMessages();
  const { found, left } = own;
  const address = formatAddress(found.position);
  return (
    <section className={styles.card} aria-label={`${drafts.mark} ${address}`}>
      <CellText text={found.text} />
      <DraftBar draft={{ own, others: left }} />
    </section>
  );
}
