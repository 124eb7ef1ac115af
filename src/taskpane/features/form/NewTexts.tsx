import { makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import { contentInWords } from "../../../domain/cells/CellContent";
import type { FormProposal } from "../../../domain/form/FormProposal";
import { CellText } from "../../components/CellText";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import type { ShownChange } from "../../state/FormState";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "12px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "6px 0", borderBottom: `1px solid ${t.colorNeutralStroke3}` },
});

/** The texts of the new rows as they will stand there, numbers included. */
export function NewTexts(props: { readonly shown: ShownChange; readonly proposal: FormProposal }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { formScreens: screens } = useMessages();
  const { rows, edits } = props.proposal;
  const headers = new Map(
    props.shown.target.part.table.columns.map(({ column, label }) => [column, label]),
  );
  const cells = edits.flatMap((edit) =>
    edit.kind === "setContent" &&
    edit.after.kind !== "empty" &&
    edit.position.row >= rows.first &&
    edit.position.row <= rows.last
      ? [edit]
      : [],
  );
  return (
    <section className={styles.part}>
      <h3 className={text.section}>{screens.newTexts}</h3>
      {cells.length === 0 && <p className={text.plain}>{screens.noNewTexts}</p>}
      <ul className={styles.list}>
        {cells.map(({ position, after }) => (
          <li key={formatAddress(position)} className={styles.item}>
            <span className={text.note} lang="ja">
              {`${headers.get(position.column) ?? ""} ${formatAddress(position)}`}
            </span>
            <CellText text={contentInWords(after)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
