import { makeStyles } from "@fluentui/react-components";
import type { RecordSize } from "../../../ports/BookRecords";
import type { KeptRecords } from "../../../usecases/bookRecords";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { tellAmount } from "./tellAmount";
import { tellNotes } from "./tellNotes";

const useStyles = makeStyles({
  item: { padding: "10px 0", borderTop: `1px solid ${t.colorNeutralStroke2}` },
  head: { display: "flex", justifyContent: "space-between", gap: "12px" },
  size: { flexShrink: 0 },
});

/** One kind of record: what it is, how many, how large. */
export function RecordKindItem(props: { readonly size: RecordSize; readonly kept: KeptRecords }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { records: told, words } = useMessages();
  const { kind, parts, bytes } = props.size;
  const { notebook, commands } = props.kept;
  const detail = {
    notebook: () =>
      notebook ? words.and(tellNotes(notebook, told)) || told.nothingInIt : told.unreadable,
    journal: () => (commands > 0 ? told.commands(commands) : told.unreadable),
    stamp: () => told.versions(parts),
    copies: () => told.copies(parts),
    other: () => told.others(parts),
  }[kind]();
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={text.strong}>{told.kinds[kind]}</span>
        <span className={`${text.note} ${styles.size}`}>{told.size(tellAmount(bytes))}</span>
      </div>
      <p className={text.note}>{detail}</p>
    </li>
  );
}
