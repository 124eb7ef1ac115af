import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ClipboardEvent, KeyboardEvent, RefCallback } from "react";
import { fieldText } from "../../../domain/entryEdit/itemSteps";
import type { KeyedItem } from "../../../domain/entryEdit/Unsaved";
import { paneTokens as t } from "../../theme/paneTokens";
import { AutoText } from "./AutoText";
import { isComposing, isWriteKey } from "./editKeys";
import { ItemActions, type ItemActionsProps } from "./ItemActions";

const useStyles = makeStyles({
  box: {
    border: `1px solid ${t.colorNeutralStroke1}`,
    borderRadius: t.borderRadiusMedium,
    padding: "6px 8px 6px 10px",
    backgroundColor: t.colorNeutralBackground1,
  },
  draft: { border: `1px dashed ${t.draftRule}`, backgroundColor: t.draftBackground },
  active: {
    border: `1px solid ${t.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${t.colorBrandStroke1}, inset 0 -3px 0 ${t.colorBrandStroke1}`,
    // There are no shadows there.
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  line: { display: "flex", gap: "4px", alignItems: "baseline" },
  marker: { flexShrink: 0, fontSize: t.fontSizeBase300 },
});

/** Where the caret is: what stands before and behind it is not the same item after Enter. */
export type Caret = { readonly start: number; readonly end: number };

export type ItemFieldProps = Omit<ItemActionsProps, "onMove"> & {
  /** `typing`: by the keys of the field, so that typing goes on in it. */
  readonly onMove: (by: -1 | 1, typing?: boolean) => void;
  readonly item: KeyedItem;
  readonly label: string;
  readonly active: boolean;
  readonly draft: boolean;
  readonly field: RefCallback<HTMLTextAreaElement>;
  readonly onText: (text: string, caret?: number) => void;
  readonly onSplit: (caret: Caret) => void;
  /** False where the field itself takes what was pasted. */
  readonly onPaste: (caret: Caret, pasted: string) => boolean;
  readonly onWrite: () => void;
  readonly onEnter: () => void;
};

/** One item: its marker, and a field that grows with its text. */
export function ItemField(props: ItemFieldProps) {
  const styles = useStyles();
  const { item, active, draft } = props;
  const text = fieldText(item);
  return (
    <div
      className={mergeClasses(styles.box, draft && styles.draft, active && styles.active)}
      onFocus={props.onEnter}
    >
      <div className={styles.line}>
        {item.marker !== "" && (
          <span className={styles.marker} aria-hidden>
            {item.marker}
          </span>
        )}
        <AutoText
          field={props.field}
          value={text}
          aria-label={props.label}
          onChange={(event) => props.onText(event.target.value)}
          onKeyDown={(event) => pressed(event, text, props)}
          onPaste={(event) => pasted(event, props)}
        />
      </div>
      {active && <ItemActions {...props} onMove={(by) => props.onMove(by)} />}
    </div>
  );
}

function caretOf({ selectionStart, selectionEnd }: HTMLTextAreaElement): Caret {
  return { start: selectionStart, end: selectionEnd };
}

function pressed(
  event: KeyboardEvent<HTMLTextAreaElement>,
  text: string,
  props: ItemFieldProps,
): void {
  if (isComposing(event)) return;
  const { key, altKey } = event;
  const caret = caretOf(event.currentTarget);
  const does = () => {
    if (isWriteKey(event)) return props.onWrite;
    if (key === "Enter" && altKey)
      return () =>
        props.onText(`${text.slice(0, caret.start)}\n${text.slice(caret.end)}`, caret.start + 1);
    if (key === "Enter" && !event.shiftKey) return () => props.onSplit(caret);
    if (altKey && key === "ArrowUp") return () => props.onMove(-1, true);
    if (altKey && key === "ArrowDown") return () => props.onMove(1, true);
    if (key === "Backspace" && text === "") return props.onRemove;
    return null;
  };
  const action = does();
  if (!action) return;
  event.preventDefault();
  action();
}

function pasted(event: ClipboardEvent<HTMLTextAreaElement>, props: ItemFieldProps): void {
  const text = event.clipboardData.getData("text/plain");
  if (props.onPaste(caretOf(event.currentTarget), text)) event.preventDefault();
}
