import { makeStyles } from "@fluentui/react-components";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import type { OthersDraft } from "../../state/ownDrafts";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "12px" },
});

/** What other departments have to confirm, and where it can be seen; nothing where they have not. */
export function OthersDrafts({ others }: { readonly others: readonly OthersDraft[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { drafts: told, words } = useMessages();
  if (others.length === 0) return null;
  const departments = [...new Set(others.flatMap((one) => one.departments))];
  return (
    <section className={styles.part}>
      <h3 className={text.section}>{told.othersTitle}</h3>
      <p className={text.note}>
        {words.sentences(told.others(others.length, words.and(departments)), told.othersHow)}
      </p>
    </section>
  );
}
