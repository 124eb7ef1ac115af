import { Button, makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import { parseEntry } from "../../../domain/entry/parseEntry";
import { addItem, fieldText, firstItem, keyedItems } from "../../../domain/entryEdit/itemSteps";
import { isOwn } from "../../../domain/entryEdit/ownBlocks";
import type { ReferenceText } from "../../../domain/entryEdit/referenceTexts";
import type { ItemLook } from "../../../domain/entryEdit/usualMarker";
import { itemsText, type KeyedItem } from "../../../domain/entryEdit/Unsaved";
import { meaningKey } from "../../../domain/planSheet/Meaning";
import { formatAddress } from "../../../domain/cells/address";
import { CellText } from "../../components/CellText";
import { Mark } from "../../components/Mark";
import { useColumnWords } from "../../components/useColumnWords";
import { useOrigin } from "../../components/useOrigin";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { cellReferences } from "../../state/cellReferences";
import type { EditTarget } from "../../state/editTarget";
import { shownProfile } from "../../state/shownProfile";
import { paneTokens as t } from "../../theme/paneTokens";
import { editingWith, type ShownBlock } from "./cellBlocks";
import { focusSoon } from "./focusSoon";
import { useOwnDepartment } from "./useCell";

const useStyles = makeStyles({
  section: {
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    paddingTop: "14px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  tabs: { flexWrap: "wrap", marginLeft: "-8px" },
  tab: { minHeight: "44px", padding: "10px 8px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    outlineStyle: "none",
    padding: "8px 0",
    borderBottom: `1px solid ${t.colorNeutralStroke3}`,
  },
  foot: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    flexWrap: "wrap",
    gap: "4px 8px",
  },
  use: { minHeight: "32px" },
});

/** What the department wrote about this measure the year before. `into`: one's own blocks; the first takes what is used. */
export function References(props: {
  readonly target: EditTarget;
  readonly into: readonly ShownBlock[];
  readonly look: ItemLook;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { editing: told } = useMessages();
  const columnWords = useColumnWords();
  const origin = useOrigin();
  const entry = props.target.entry;
  const references = usePaneState((state) => cellReferences(state, entry));
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = references.find((one) => meaningKey(one.meaning) === chosen) ?? references[0];
  if (!shown) return null;
  const { file, sheetName: sheet, position } = shown;
  return (
    <section className={styles.section} aria-label={told.references}>
      <h3 className={text.section}>{told.references}</h3>
      <TabList
        className={styles.tabs}
        selectedValue={meaningKey(shown.meaning)}
        onTabSelect={(_, { value }) => setChosen(String(value))}
      >
        {references.map((one) => (
          <Tab key={meaningKey(one.meaning)} value={meaningKey(one.meaning)} className={styles.tab}>
            {columnWords(one.meaning)}
          </Tab>
        ))}
      </TabList>
      <p className={text.note}>{origin({ file, sheet, cell: formatAddress(position) })}</p>
      <ReferenceItems {...props} reference={shown} />
    </section>
  );
}

function ReferenceItems(props: {
  readonly target: EditTarget;
  readonly into: readonly ShownBlock[];
  readonly look: ItemLook;
  readonly reference: ReferenceText;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { editing: told } = useMessages();
  const own = useOwnDepartment();
  const profile = usePaneState(shownProfile);
  const { target, into, look, reference } = props;
  const blocks = parseEntry(reference.text).blocks.filter(
    ({ tag }) => own === null || isOwn(tag, own, target.owners, profile),
  );
  const [block] = into;
  const items = blocks.flatMap((one) => keyedItems(one, "")).filter((one) => fieldText(one) !== "");
  const use = (item: KeyedItem) => {
    const editing =
      block && editingWith(block, addItem(block.items, item.marker, fieldText(item)).items);
    if (editing) return pane.edit.type(target.cell, editing);
    if (own === null) return;
    const first = firstItem({ marker: item.marker, gap: look.gap }, fieldText(item));
    pane.edit.type(target.cell, { kind: "addBlock", departments: [own], items: [first] });
  };
  if (items.length === 0) return <p className={text.note}>{told.noReference}</p>;
  return (
    <ul className={styles.list}>
      {items.map((item, i) => {
        const used = block?.items.findIndex((one) => fieldText(one) === fieldText(item)) ?? -1;
        return (
          <li key={i} tabIndex={-1} className={styles.item}>
            <CellText text={itemsText([item])} />
            <div className={styles.foot}>
              {used >= 0 ? (
                <Mark kind="written">{told.used(used + 1)}</Mark>
              ) : (
                <span className={text.note}>{told.unused}</span>
              )}
              {used < 0 && (block || own !== null) && (
                <Button
                  className={styles.use}
                  aria-label={told.useTextNamed(fieldText(item).replace(/\s+/gu, " "))}
                  onClick={(event) => {
                    const row = event.currentTarget.closest("li");
                    use(item);
                    focusSoon(() => row);
                  }}
                >
                  {told.useText}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
