import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import { GridCell } from "./GridCell";
import type { GridRowProps } from "./GridRowProps";
import { rowHeaderPixels } from "./gridWindow";
import type { Piece } from "./planPieces";
import { sameRow } from "./sameRow";
import { useGridStyles } from "./useGridStyles";

/** One row of the sheet with its number. `aria-rowindex` is the number that Excel shows. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { layout, row, frozen, pieces, selection, pinned, idPrefix, gap } = props;
  const styles = useGridStyles();
  const selected = selection !== null && row >= selection.span.top && row <= selection.span.bottom;
  const cell = (piece: Piece, held: number | null) => (
    <GridCell
      key={piece.column}
      layout={layout}
      piece={piece}
      selection={selection}
      held={held}
      pinned={pinned}
      idPrefix={idPrefix}
    />
  );
  return (
    <tr role="row" aria-rowindex={row + 1} style={{ height: layout.rows.size(row) }}>
      <th
        role="rowheader"
        scope="row"
        data-row={row}
        className={mergeClasses(styles.rowHeader, selected && styles.headerSelected)}
      >
        {row + 1}
      </th>
      {frozen.map((piece) => cell(piece, rowHeaderPixels + layout.columns.offset(piece.column)))}
      {gap && <td role="presentation" className={styles.spacer} />}
      {pieces.map((piece) => cell(piece, null))}
    </tr>
  );
}, sameRow);
