import { makeStyles } from "@fluentui/react-components";
import { maxCellCharacters } from "../../../domain/cells/CellContent";
import { applyEditing } from "../../../domain/entryEdit/CellEditing";
import type { Unsaved } from "../../../domain/entryEdit/Unsaved";
import { cellHeight, cellWidth, heightLimit } from "../../../domain/layout/cellSize";
import { defaultFontSize, textHeight, wrappedLines } from "../../../domain/layout/textHeight";
import { spanRows } from "../../../domain/cells/Span";
import { samePosition } from "../../../domain/cells/Position";
import type { SheetSnapshot } from "../../../domain/cells/SheetSnapshot";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import type { EditTarget } from "../../state/editTarget";
import { shownProfile } from "../../state/shownProfile";
import { useCell } from "./useCell";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "2px 8px" },
});

/** How much of the whole cell is still free: characters, and lines on paper. */
export function RoomLeft({ target }: { readonly target: EditTarget }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { editing: told } = useMessages();
  const { typed } = useCell();
  const profile = usePaneState(shownProfile);
  const snapshot = usePaneState(({ book }) =>
    book.kind === "read"
      ? book.understanding.snapshot.sheets.find(({ id }) => id === target.cell.sheetId)
      : undefined,
  );
  const apply = (whole: string, { editing }: Unsaved) => {
    const applied = applyEditing(whole, editing, profile);
    return applied.ok ? applied.value : whole;
  };
  const whole = typed.reduce((sum, { unsaved }) => apply(sum, unsaved), target.text ?? "");
  const left = maxCellCharacters - whole.length;
  const lines = snapshot ? printLines(snapshot, target, whole) : null;
  return (
    <div className={styles.row}>
      {lines && lines.used > lines.most ? (
        <Mark kind="warning">{told.tooHigh}</Mark>
      ) : (
        <span className={text.note}>{lines && told.lines(lines.used, lines.most)}</span>
      )}
      {left < 0 ? (
        <Mark kind="refused">{told.tooLong((-left).toLocaleString("en-US"))}</Mark>
      ) : (
        <span className={text.note}>{told.left(left.toLocaleString("en-US"))}</span>
      )}
      {lines && lines.now !== null && lines.used > lines.now && lines.used <= lines.most && (
        <Mark kind="warning">{told.nowCut(lines.now)}</Mark>
      )}
    </div>
  );
}

/**
 * Lines that a text takes and that there is room for at most. `now`: those of the present height, of merged rows only – a
 * single row grows with its text.
 */
function printLines(snapshot: SheetSnapshot, { span, cell }: EditTarget, text: string) {
  const width = cellWidth(snapshot, span);
  if (width === null || width <= 0) return null;
  const size =
    snapshot.cells.find((one) => samePosition(one, cell.position))?.fontSize ?? defaultFontSize;
  const line = textHeight("", width, size);
  const height = spanRows(span) > 1 ? cellHeight(snapshot, span) : null;
  return {
    used: wrappedLines(text, width, size),
    most: Math.floor(heightLimit(span) / line),
    now: height === null ? null : Math.floor(height / line),
  };
}
