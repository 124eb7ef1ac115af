import { Button, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import {
  addItem,
  changeItem,
  fieldText,
  moveItem,
  removeItem,
  splitItem,
  type ItemStep,
} from "../../../domain/entryEdit/itemSteps";
import { pasteItems } from "../../../domain/entryEdit/pasteItems";
import type { KeyedItem } from "../../../domain/entryEdit/Unsaved";
import { Mark } from "../../components/Mark";
import { Unseen } from "../../components/Unseen";
import { useMessages, usePaneState } from "../../PaneContext";
import { shownProfile } from "../../state/shownProfile";
import { ItemField } from "./ItemField";
import { useFieldFocus } from "./useFieldFocus";
import { useItemDrag } from "./useItemDrag";
import { withoutOwnTag } from "./withoutOwnTag";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  add: { alignSelf: "flex-start", minHeight: "44px", marginLeft: "-4px" },
});

/** A block's items, each in a field of its own. What changes is handed up; nothing is kept here but where one is. */
export function ItemList(props: {
  readonly block: string;
  /** Whose it is: their name may stand above what is pasted. */
  readonly departments: readonly string[];
  readonly items: readonly KeyedItem[];
  readonly marker: string;
  /** 未確認: pencil rather than ink. */
  readonly draft: boolean;
  readonly onItems: (items: readonly KeyedItem[]) => void;
  readonly onWrite: () => void;
  /** What is said about an item, under it. */
  readonly below?: (item: KeyedItem) => ReactNode;
}) {
  const styles = useStyles();
  const { editing: told } = useMessages();
  const profile = usePaneState(shownProfile);
  const { items, onItems } = props;
  const [active, setActive] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const focus = useFieldFocus();
  const take = (step: ItemStep, heard: string) => {
    focus.then(step.focus);
    setSaid(heard);
    onItems(step.items);
  };
  const move = (from: number, to: number) => {
    const moved = moveItem(items, from, to);
    if (moved === items) return;
    setSaid(told.moved(to + 1, items.length));
    onItems(moved);
  };
  const remove = (at: number) => {
    const step = removeItem(items, at);
    take(step, told.itemRemoved(items.length === 1 ? 0 : step.items.length));
  };
  const drag = useItemDrag(move, (at) => setSaid(told.moved(at + 1, items.length)));
  return (
    <>
      <ol className={styles.list} aria-label={props.block}>
        {items.map((item, at) => (
          <li key={item.key}>
            <ItemField
              item={item}
              label={told.itemField(props.block, at + 1, item.marker)}
              number={at + 1}
              isFirst={at === 0}
              isLast={at === items.length - 1}
              active={active === item.key}
              draft={props.draft}
              field={focus.field(item.key)}
              onEnter={() => setActive(item.key)}
              onText={(text, caret) => {
                setRefused(null);
                if (caret !== undefined) focus.then({ key: item.key, caret });
                onItems(changeItem(items, at, text));
              }}
              onSplit={(caret) => take(splitItem(items, at, caret), told.itemAdded(at + 2))}
              onPaste={(caret, pasted) => {
                if (!/[\r\n]/u.test(pasted)) return false;
                const own = withoutOwnTag(pasted, props.departments, profile);
                const step = pasteItems(items, at, caret, own);
                setRefused(
                  step.ok || step.failure.code !== "reads-as-tag" ? null : step.failure.line,
                );
                if (step.ok) take(step.value, told.itemAdded(step.value.items.length));
                return true;
              }}
              onMove={(by, typing) => {
                if (typing) focus.then({ key: item.key, caret: fieldText(item).length });
                move(at, at + by);
              }}
              onRemove={() => remove(at)}
              onWrite={props.onWrite}
              drag={drag(at)}
            />
            {props.below?.(item)}
          </li>
        ))}
      </ol>
      {refused !== null && (
        <div role="alert">
          <Mark kind="warning">{told.tagRefused(refused)}</Mark>
        </div>
      )}
      <Button
        appearance="transparent"
        className={styles.add}
        icon={<AddRegular />}
        onClick={() => take(addItem(items, props.marker), told.itemAdded(items.length + 1))}
      >
        {told.addItem}
      </Button>
      <Unseen>{said}</Unseen>
    </>
  );
}
