import { useMemo } from "react";
import type { Interval } from "../../../domain/cells/Interval";
import { spansOverlap } from "../../../domain/cells/Span";
import { words } from "../words";
import { ColumnHeaders } from "./ColumnHeaders";
import { GridRow } from "./GridRow";
import type { GridSelection } from "./GridSelection";
import { rowHeaderPixels, type GridWindow } from "./gridWindow";
import { planPieces, type PlannedRow } from "./planPieces";
import type { SheetLayout } from "./SheetLayout";
import { useGridStyles } from "./useGridStyles";

export type GridTableProps = {
  readonly layout: SheetLayout;
  readonly window: GridWindow;
  readonly selection: GridSelection;
  readonly idPrefix: string;
};

/** The sheet as a table: the frozen panes and a window of rows and columns; the rest is only its size. */
export function GridTable({ layout, window, selection, idPrefix }: GridTableProps) {
  const styles = useGridStyles();
  const { rows, columns } = layout;
  const plan = useMemo(() => planTable(layout, window), [layout, window]);
  const frozenColumns = visible(columns.size, window.frozenColumns);
  const shownColumns = visible(columns.size, window.columns);
  const before =
    columns.offset(window.columns.first) - columns.offset(window.frozenColumns.last + 1);
  const above = rows.offset(window.rows.first) - rows.offset(window.frozenRows.last + 1);
  const below = rows.total - rows.offset(window.rows.last + 1);
  const after = columns.total - columns.offset(window.columns.last + 1);
  const gap = before > 0;
  const shared = { layout, idPrefix, gap };
  return (
    <table
      role="grid"
      aria-label={words.grid.label(layout.sheet.name)}
      aria-rowcount={rows.count}
      aria-colcount={columns.count}
      aria-multiselectable
      className={styles.table}
      style={{ width: rowHeaderPixels + columns.total - after }}
    >
      <colgroup>
        <col style={{ width: rowHeaderPixels }} />
        {frozenColumns.map((column) => (
          <col key={column} style={{ width: columns.size(column) }} />
        ))}
        {gap && <col style={{ width: before }} />}
        {shownColumns.map((column) => (
          <col key={column} style={{ width: columns.size(column) }} />
        ))}
      </colgroup>
      <thead role="rowgroup" className={styles.head}>
        <ColumnHeaders
          layout={layout}
          frozen={frozenColumns}
          columns={shownColumns}
          gap={gap}
          selection={selection}
          selectAllName={words.grid.selectAll}
        />
        {plan.frozen.map((row) => (
          <GridRow key={row.row} {...shared} {...row} pinned selection={touching(row, selection)} />
        ))}
      </thead>
      <tbody role="rowgroup">
        {above > 0 && <tr role="presentation" style={{ height: above }} />}
        {plan.body.map((row) => (
          <GridRow
            key={row.row}
            {...shared}
            {...row}
            pinned={false}
            selection={touching(row, selection)}
          />
        ))}
        {below > 0 && <tr role="presentation" style={{ height: below }} />}
      </tbody>
    </table>
  );
}

type TableRow = PlannedRow & { readonly frozen: PlannedRow["pieces"] };

function planTable(layout: SheetLayout, window: GridWindow) {
  const block = (rows: Interval): TableRow[] => {
    const held = planPieces(layout, rows, window.frozenColumns);
    return planPieces(layout, rows, window.columns).map((row, index) => ({
      ...row,
      frozen: held[index]?.pieces ?? [],
    }));
  };
  return { frozen: block(window.frozenRows), body: block(window.rows) };
}

function touching(row: TableRow, selection: GridSelection): GridSelection | null {
  const { top, bottom } = selection.span;
  if (row.row >= top && row.row <= bottom) return selection;
  const touched = [...row.frozen, ...row.pieces].some((p) => spansOverlap(p.span, selection.span));
  return touched ? selection : null;
}

function visible(size: (index: number) => number, { first, last }: Interval): number[] {
  const indexes: number[] = [];
  for (let index = first; index <= last; index++) if (size(index) > 0) indexes.push(index);
  return indexes;
}
