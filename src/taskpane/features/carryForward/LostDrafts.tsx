import { Button, makeStyles } from "@fluentui/react-components";
import type { Draft } from "../../../domain/place/Draft";
import { CellText } from "../../components/CellText";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import { lostTitle } from "../../state/draftTitle";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "12px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "flex", flexDirection: "column", gap: "4px", padding: "8px 0" },
  dismiss: { alignSelf: "flex-end", minHeight: "32px" },
  ink: { borderLeft: `4px solid ${t.colorNeutralStroke1}`, paddingLeft: "10px" },
});

/** Drafts whose place is not found any more: nobody guesses where they belong; a person can take the mark off. */
export function LostDrafts({ lost }: { readonly lost: readonly Draft[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { drafts: told } = useMessages();
  if (lost.length === 0) return null;
  return (
    <section className={styles.part}>
      <Mark kind="ask">{told.lost}</Mark>
      <p className={text.note}>{told.lostNote}</p>
      <ul className={styles.list}>
        {lost.map((draft) => (
          <li key={draft.id} className={styles.row}>
            <strong>{lostTitle(draft)}</strong>
            <p className={text.note}>{draft.place.sheetName}</p>
            <CellText text={draft.text} className={styles.ink} />
            {draft.fillBefore && <p className={text.note}>{told.lostColour}</p>}
            <Button
              className={styles.dismiss}
              aria-label={told.dismissThis(lostTitle(draft))}
              onClick={() => void pane.after.dismissLost([draft])}
            >
              {told.dismiss}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
