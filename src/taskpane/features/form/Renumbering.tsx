import { Checkbox, makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import { contentInWords } from "../../../domain/cells/CellContent";
import type { SetContent } from "../../../domain/edit/SheetEdit";
import { BeforeAfter, useChangeStyles } from "../../components/BeforeAfter";
import { changedPart, excerptOf } from "../../components/changedPart";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  // Fluent greys the label of a box that is not ticked, which looks as if one could not tick it.
  box: { marginLeft: "-8px", "& label": { color: t.colorNeutralForeground1 } },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "4px 0" },
});

/** Labels whose numbers would follow: only if a person says so. */
export function Renumbering({ edits }: { readonly edits: readonly SetContent[] }) {
  const styles = useStyles();
  const change = useChangeStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { form: told, formScreens: screens } = useMessages();
  const renumber = usePaneState((state) => state.form.renumber);
  return (
    <div>
      <Checkbox
        className={styles.box}
        checked={renumber}
        label={told.renumber(edits.length)}
        onChange={(_, { checked }) => pane.form.renumber(checked === true)}
      />
      <p className={text.note}>{told.renumberNote}</p>
      {renumber && (
        <ul className={styles.list} aria-label={screens.renumberList}>
          {edits.map(({ sheetId, position, before, after }) => (
            <li key={`${sheetId} ${formatAddress(position)}`} className={styles.item}>
              <span className={text.note}>{formatAddress(position)}</span>
              <dl className={change.list}>
                <BeforeAfter
                  {...excerptOf(changedPart(contentInWords(before), contentInWords(after)))}
                />
              </dl>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
