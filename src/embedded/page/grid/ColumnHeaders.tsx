import { mergeClasses } from "@fluentui/react-components";
import { formatColumn } from "../../../domain/cells/address";
import type { GridSelection } from "./GridSelection";
import { rowHeaderPixels } from "./gridWindow";
import type { SheetLayout } from "./SheetLayout";
import { useGridStyles } from "./useGridStyles";

export type ColumnHeadersProps = {
  readonly layout: SheetLayout;
  readonly frozen: readonly number[];
  readonly columns: readonly number[];
  readonly gap: boolean;
  readonly selection: GridSelection;
  readonly selectAllName: string;
};

/** The letters above the sheet. They stay on the screen together with the frozen rows. */
export function ColumnHeaders(props: ColumnHeadersProps) {
  const { layout, frozen, columns, gap, selection, selectAllName } = props;
  const styles = useGridStyles();
  const header = (column: number, held: number | null) => (
    <th
      key={column}
      role="columnheader"
      scope="col"
      data-column={column}
      aria-colindex={column + 1}
      className={mergeClasses(
        held !== null && styles.frozen,
        styles.columnHeader,
        column >= selection.span.left && column <= selection.span.right && styles.headerSelected,
      )}
      style={{ left: held ?? undefined }}
    >
      {formatColumn(column)}
    </th>
  );
  return (
    <tr role="row">
      <th
        role="columnheader"
        scope="col"
        data-corner
        aria-label={selectAllName}
        className={mergeClasses(styles.columnHeader, styles.rowHeader)}
      />
      {frozen.map((column) => header(column, rowHeaderPixels + layout.columns.offset(column)))}
      {gap && <td role="presentation" className={styles.spacer} />}
      {columns.map((column) => header(column, null))}
    </tr>
  );
}
