import { Button, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { contentInWords } from "../../../domain/cells/CellContent";
import {
  itemsText,
  plainText,
  typedText,
  type TypedEditing,
} from "../../../domain/entryEdit/Unsaved";
import { parseEntry } from "../../../domain/entry/parseEntry";
import { keyedItems } from "../../../domain/entryEdit/itemSteps";
import { CellText } from "../../components/CellText";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import type { PlacedUnsaved } from "../../state/unsavedCells";
import { paneTokens as t } from "../../theme/paneTokens";
import { focusSoon } from "./focusSoon";

const useStyles = makeStyles({
  panel: {
    borderLeft: `4px double ${t.askInk}`,
    backgroundColor: t.warnBackground,
    padding: "10px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  texts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(240px, 1fr))",
    gap: "8px",
  },
  side: {
    border: `1px solid ${t.colorNeutralStroke1}`,
    backgroundColor: t.colorNeutralBackground1,
    padding: "6px 10px",
    minWidth: 0,
  },
  // In a narrow pane below each other, in a wide one in a row: never two and a rest.
  buttons: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(150px, 1fr))",
    gap: "8px",
    "& > button": { minHeight: "44px" },
  },
});

/** The same words were changed in the sheet meanwhile: both are shown, and nothing is lost until a person chooses. */
export function Clash({ placed }: { readonly placed: PlacedUnsaved }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { writing: told, words } = useMessages();
  const { unsaved, clash } = placed;
  const panel = useRef<HTMLDivElement>(null);
  if (!clash) return null;
  const notText = plainText(clash.now) === null;
  const theirs = notText ? contentInWords(clash.now) : bodyOf(unsaved.editing, clash.theirs);
  const settle = (keep: "mine" | "sheet" | "both") => {
    const around = panel.current?.closest<HTMLElement>("section, main");
    pane.edit.settle(unsaved.id, keep);
    focusSoon(() => around?.querySelector("textarea"));
  };
  return (
    <div role="group" aria-label={told.clashTitle} data-clash ref={panel} className={styles.panel}>
      <div role="alert">
        <Mark kind="warning">{told.clashTitle}</Mark>
        <p className={text.note}>{told.clashNote}</p>
      </div>
      <div className={styles.texts}>
        <div className={styles.side}>
          <span className={text.note}>{told.mineNow}</span>
          <CellText text={typedText(unsaved.editing) || words.blank} />
        </div>
        <div className={styles.side}>
          <span className={text.note}>{told.theirsNow}</span>
          {notText && <p className={text.note}>{told.clashNotText}</p>}
          {theirs === null ? (
            <p className={text.plain}>{told.clashGone}</p>
          ) : (
            <CellText text={theirs || words.blank} />
          )}
        </div>
      </div>
      <div className={styles.buttons}>
        <Button onClick={() => settle("mine")}>{told.keepMine}</Button>
        <Button onClick={() => settle("sheet")}>{told.keepSheet}</Button>
        {!notText && theirs !== null && (
          <Button onClick={() => settle("both")}>{told.keepBoth}</Button>
        )}
      </div>
    </div>
  );
}

/** Their block as items, like one's own beside it: the tag is the same, and stands above both. */
function bodyOf(editing: TypedEditing, theirs: string | null): string | null {
  if (theirs === null || editing.kind === "replaceText") return theirs;
  return itemsText(parseEntry(theirs).blocks.flatMap((block) => keyedItems(block, "")));
}
