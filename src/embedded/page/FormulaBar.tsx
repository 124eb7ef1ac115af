import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent } from "react";
import { formatAddress } from "../../domain/cells/address";
import { keyEffect } from "./grid/gridKeys";
import { insertLineBreak, keyOf } from "./grid/useGridKeyboard";
import { barField } from "./barField";
import { NameBox, type NameBoxProps } from "./NameBox";
import { editableText } from "./useEditing";
import { useSheetVersion } from "./useWorkbookValue";
import { words } from "./words";

const useStyles = makeStyles({
  bar: {
    position: "relative",
    display: "flex",
    height: "30px",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  fx: {
    width: "36px",
    alignSelf: "center",
    textAlign: "center",
    fontFamily: "Cambria, serif",
    fontStyle: "italic",
    color: tokens.colorNeutralForeground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  text: {
    ...barField,
    flex: 1,
    minWidth: 0,
    height: "29px",
    padding: "4px 8px",
    resize: "none",
    overflow: "hidden",
  },
  open: {
    position: "absolute",
    left: "108px",
    right: 0,
    top: 0,
    zIndex: 6,
    height: "120px",
    overflow: "auto",
    boxShadow: tokens.shadow8,
  },
});

/** The name box and the whole text of the active cell; both can be typed into. */
export function FormulaBar({ control, onExplain, onDone }: NameBoxProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <NameBox control={control} onExplain={onExplain} onDone={onDone} />
      <span className={styles.fx} aria-hidden="true">
        fx
      </span>
      <CellText control={control} onDone={onDone} />
    </div>
  );
}

function CellText({ control, onDone }: Pick<NameBoxProps, "control" | "onDone">) {
  const styles = useStyles();
  const { workbook, sheet, selection, entry } = control;
  useSheetVersion(workbook, sheet.id);
  const editing = entry.editing;
  const here = editing?.where === "bar" ? editing : null;
  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const key = keyOf(event);
    const effect = keyEffect(key, here, 0);
    if (!here) {
      if (key.key === "F2" || key.key === "Enter") {
        event.preventDefault();
        entry.begin(selection.active, "bar");
      }
      return;
    }
    if (effect.kind === "default") return;
    event.preventDefault();
    if (effect.kind === "lineBreak") return insertLineBreak(event.currentTarget, entry.change);
    if (effect.kind === "cancel") entry.cancel();
    else if (effect.kind !== "commit" || !entry.commit()) return;
    onDone();
  };
  const whole = editing?.text ?? editableText(sheet, selection.active);
  return (
    <textarea
      className={mergeClasses(styles.text, here !== null && styles.open)}
      aria-label={words.formula.barOf(formatAddress(selection.active))}
      rows={1}
      readOnly={!here}
      spellCheck={false}
      value={here ? here.text : whole.replace(/\n/g, " ")}
      onMouseUp={() => !here && entry.begin(selection.active, "bar")}
      onChange={(event) => entry.change(event.target.value)}
      onKeyDown={keyDown}
      onBlur={() => here && entry.commit()}
    />
  );
}
