import { makeStyles } from "@fluentui/react-components";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { RecordKindItem } from "./RecordKindItem";
import { RemovalSaid } from "./RemovalSaid";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "14px" },
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none" },
});

/** このブックに残している記録: kind by kind, in plain words, how much and how large. */
export function RecordsSection() {
  const styles = useStyles();
  const text = useTextStyles();
  const { records: told } = useMessages();
  const kept = usePaneState((state) => state.records.kept);
  return (
    <section className={styles.section}>
      <h3 className={text.section}>{told.title}</h3>
      <p className={text.note}>{told.explain}</p>
      <RemovalSaid />
      {kept?.ok ? (
        <ul className={styles.list}>
          {kept.value.sizes.map((size) => (
            <RecordKindItem key={size.kind} size={size} kept={kept.value} />
          ))}
        </ul>
      ) : null}
      <p className={text.plain} role="status">
        {kept === null ? told.looking : kept.ok && kept.value.sizes.length === 0 ? told.none : ""}
      </p>
    </section>
  );
}
