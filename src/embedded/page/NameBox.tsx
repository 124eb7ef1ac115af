import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { formatAddress, formatSpan, parseSpan } from "../../domain/cells/address";
import { spanAnchor } from "../../domain/cells/Span";
import { areaAt } from "../model/mergeAt";
import { barField } from "./barField";
import type { GridControl } from "./grid/GridControl";
import { sameSpan, selectionOf } from "./grid/GridSelection";
import { wholeMerges } from "./grid/wholeMerges";
import { otherExplanations, words, type Explanation } from "./words";

const useStyles = makeStyles({
  nameBox: { ...barField, width: "72px", textAlign: "center", padding: "0 4px" },
});

export type NameBoxProps = {
  readonly control: GridControl;
  onExplain(explanation: Explanation): void;
  /** After an entry the keyboard goes back to the sheet. */
  onDone(): void;
};

/** The address of the selection; an address typed into it goes there. */
export function NameBox({ control, onExplain, onDone }: NameBoxProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const { sheet, selection } = control;
  const single = sameSpan(areaAt(sheet, selection.active), selection.span);
  const shown = single ? formatAddress(selection.active) : formatSpan(selection.span);
  const go = (text: string) => {
    setTyped(null);
    const span = parseSpan(text.trim());
    if (!span) return onExplain(otherExplanations.unknownAddress(text));
    const selected = selectionOf(wholeMerges(sheet.merges, span));
    control.select({ ...selected, shown: spanAnchor(selected.span) });
    onDone();
  };
  return (
    <input
      className={styles.nameBox}
      aria-label={words.formula.nameBox}
      value={typed ?? shown}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key !== "Enter" && event.key !== "Escape") return;
        // The key must not arrive in the sheet, which has the keyboard next.
        event.preventDefault();
        if (event.key === "Enter" && typed !== null) go(typed);
        else onDone();
      }}
    />
  );
}
