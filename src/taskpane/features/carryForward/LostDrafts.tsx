import { makeStyles } from "@fluentui/react-components";
import type { Draft } from "../../../domain/place/Draft";
import { CellText } from "../../components/CellText";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { draftTitle } from "../../state/draftTitle";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "12px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  ink: { borderLeft: `4px solid ${t.colorNeutralStroke1}`, paddingLeft: "10px" },
});

/** Drafts whose place is not found any more: nobody guesses where they belong. */
export function LostDrafts({ lost }: { readonly lost: readonly Draft[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { drafts: told } = useMessages();
  if (lost.length === 0) return null;
  return (
    <section className={styles.part}>
      <Mark kind="ask">{told.lost}</Mark>
      <p className={text.note}>{told.lostNote}</p>
      <ul className={styles.list}>
        {lost.map((draft) => (
          <li key={draft.id}>
            <strong>{draftTitle(draft)}</strong>
            <p className={text.note}>{draft.place.sheetName}</p>
            <CellText text={draft.text} className={styles.ink} />
          </li>
        ))}
      </ul>
    </section>
  );
}
