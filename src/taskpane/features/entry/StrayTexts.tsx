import { makeStyles } from "@fluentui/react-components";
import { typedText } from "../../../domain/entryEdit/Unsaved";
import { CellText } from "../../components/CellText";
import { copyText } from "../../components/copyText";
import { LinkButton } from "../../components/LinkButton";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import type { EditTarget } from "../../state/editTarget";
import type { PlacedUnsaved } from "../../state/unsavedCells";
import { paneTokens as t } from "../../theme/paneTokens";
import { Clash } from "./Clash";
import { TroubleBar } from "./TroubleBar";
import { useCell } from "./useCell";

const useStyles = makeStyles({
  panel: {
    borderLeft: `4px double ${t.colorBrandStroke1}`,
    backgroundColor: t.readOnly,
    padding: "8px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
});

/** Unwritten text for which the cell's editor has no field: it was typed when the cell was edited otherwise. */
export function StrayTexts({ target }: { readonly target: EditTarget }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { editing: told, writing, words } = useMessages();
  const { typed } = useCell();
  const stray = typed.filter((one) => !hasField(one, target));
  if (stray.length === 0) return null;
  return (
    <section className={styles.panel} aria-label={told.strayTitle}>
      <h3 className={text.section}>{told.strayTitle}</h3>
      <p className={text.note}>{told.strayNote}</p>
      {stray.map((placed) => {
        const { id, editing } = placed.unsaved;
        return (
          <div key={id}>
            <TroubleBar id={id} />
            {placed.clash ? <Clash placed={placed} /> : <CellText text={typedText(editing)} />}
            <LinkButton onClick={() => void copyText(typedText(editing))}>
              {words.copy}
            </LinkButton>{" "}
            <LinkButton onClick={() => pane.edit.discard([id])}>{writing.takeAway}</LinkButton>
          </div>
        );
      })}
    </section>
  );
}

function hasField({ unsaved: { editing } }: PlacedUnsaved, { editor, cutUp }: EditTarget): boolean {
  if (editor === "form") return false;
  if (editor === "blocks") return !cutUp && editing.kind !== "replaceText";
  return (editing.kind === "replaceText") !== (editor === "items");
}
