import { gridColors } from "./gridColors";
import type { GridSelection } from "./GridSelection";
import type { Piece } from "./planPieces";
import { spansOverlap } from "../../../domain/cells/Span";
import { useGridStyles } from "./useGridStyles";

/** The green outline, drawn by every piece that lies at the selection's border; the cells inside but the active one are tinted. */
export function SelectionMark({ piece, selection }: { piece: Piece; selection: GridSelection }) {
  const styles = useGridStyles();
  const { span, active } = selection;
  if (!spansOverlap(piece.span, span)) return null;
  const isActive = active.row === piece.span.top && active.column === piece.span.left;
  const line = (drawn: boolean) => (drawn ? `2px solid ${gridColors.selection}` : undefined);
  return (
    <span
      className={styles.mark}
      style={{
        inset: "-1px",
        borderTop: line(piece.span.top === span.top && piece.shiftY === 0),
        borderLeft: line(piece.span.left === span.left && piece.shiftX === 0),
        borderBottom: line(
          piece.span.bottom === span.bottom && piece.shiftY + piece.ownHeight >= piece.height,
        ),
        borderRight: line(
          piece.span.right === span.right && piece.shiftX + piece.ownWidth >= piece.width,
        ),
        backgroundColor: isActive ? undefined : gridColors.selectionTint,
      }}
    />
  );
}
