import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import { formatAddress, formatSpan } from "../../../domain/cells/address";
import { spansOverlap } from "../../../domain/cells/Span";
import { cellAt, contentAt, styleAt } from "../../model/cellAt";
import type { HostCell, HostStyle } from "../../model/HostWorkbook";
import { pieceBorders } from "./cellBorders";
import { boxStyle, fontStyle, runsOn } from "./cellStyle";
import type { GridSelection } from "./GridSelection";
import type { Piece } from "./planPieces";
import { runOnWidth } from "./runOnWidth";
import { SelectionMark } from "./SelectionMark";
import type { SheetLayout } from "./SheetLayout";
import { useGridStyles } from "./useGridStyles";

export type GridCellProps = {
  readonly layout: SheetLayout;
  readonly piece: Piece;
  /** Null where the selection does not touch this row. */
  readonly selection: GridSelection | null;
  /** In a frozen column: how far from the left it stays, in pixels. */
  readonly held: number | null;
  /** In a frozen row: other rows pass beneath it. */
  readonly pinned: boolean;
  readonly idPrefix: string;
};

/** One cell of the sheet, or the rendered part of a merged area. */
export function GridCell({ layout, piece, selection, held, pinned, idPrefix }: GridCellProps) {
  const styles = useGridStyles();
  const { sheet } = layout;
  const anchor = { row: piece.span.top, column: piece.span.left };
  const cell = cellAt(sheet, anchor);
  const style = styleAt(sheet, anchor);
  const fill = fillOf(style);
  const borders = pieceBorders(sheet, piece, fill !== undefined);
  const start = piece.shiftX === 0 && piece.shiftY === 0;
  const whole = piece.ownWidth === piece.width && piece.ownHeight === piece.height;
  const text = cell && cell.text !== "" ? cell.text : null;
  return (
    <td
      role="gridcell"
      id={start ? `${idPrefix}${formatAddress(anchor)}` : undefined}
      rowSpan={piece.rowSpan}
      colSpan={piece.colSpan}
      aria-colindex={piece.column + 1}
      aria-selected={selection ? spansOverlap(piece.span, selection.span) : false}
      data-address={formatAddress(anchor)}
      data-span={formatSpan(piece.span)}
      className={mergeClasses(
        styles.cell,
        pinned && styles.opaque,
        held !== null && styles.frozen,
        !whole && styles.cut,
      )}
      style={{
        left: held ?? undefined,
        backgroundColor: fill,
        borderRight: borders.right,
        borderBottom: borders.bottom,
        borderLeft: borders.left,
        borderTop: borders.top,
      }}
    >
      {cell && text !== null && (
        <div className={styles.box} style={boxOf(layout, piece, cell)}>
          <span className={styles.text}>{cell.runs ? <Runs cell={cell} /> : text}</span>
        </div>
      )}
      {selection && <SelectionMark piece={piece} selection={selection} />}
    </td>
  );

  function boxOf(on: SheetLayout, at: Piece, shown: HostCell): CSSProperties {
    const content = contentAt(sheet, anchor);
    const runOn = at.colSpan === 1 && runsOn(shown.style, content);
    return {
      ...boxStyle(shown.style, content),
      left: -at.shiftX,
      top: -at.shiftY,
      width: (runOn ? runOnWidth(on, at) : at.width) - 1,
      height: at.height - 1,
      zIndex: runOn ? 1 : undefined,
      // The mouse means the cell it points at, not the neighbour whose text runs on over it.
      pointerEvents: runOn ? "none" : undefined,
    };
  }
}

/** A cell with several fonts inside it. */
function Runs({ cell }: { cell: HostCell }) {
  return cell.runs?.map((run, index) => (
    <span key={index} style={run.font && fontStyle({ ...cell.style.font, ...run.font })}>
      {run.text}
    </span>
  ));
}

function fillOf({ fill }: HostStyle): string | undefined {
  return fill && fill.pattern !== "none" ? fill.color : undefined;
}
