import type { Cell, CellStyle, CellValue, MergeRange, RowDef } from "hucre";

/** The parts of a worksheet while it is being filled; positions are zero-based. */
export type SheetDraft = {
  readonly cells: Map<string, Partial<Cell>>;
  readonly merges: MergeRange[];
  readonly rowDefs: Map<number, RowDef>;
};

export type DraftCell = Pick<Partial<Cell>, "richText" | "formula" | "formulaResult"> & {
  readonly value: CellValue;
  readonly style: CellStyle;
};

export const emptyDraft = (): SheetDraft => ({ cells: new Map(), merges: [], rowDefs: new Map() });

/** Puts one cell. */
export function put(draft: SheetDraft, row: number, column: number, cell: DraftCell): void {
  draft.cells.set(`${row},${column}`, cell);
}

/** Merges a span with `cell` in its corner. The other cells get the style too: Excel draws borders cell by cell. */
export function putMerged(draft: SheetDraft, span: MergeRange, cell: DraftCell): void {
  for (let row = span.startRow; row <= span.endRow; row += 1) {
    for (let column = span.startCol; column <= span.endCol; column += 1) {
      put(draft, row, column, { value: null, style: cell.style });
    }
  }
  put(draft, span.startRow, span.startCol, cell);
  draft.merges.push(span);
}

/** The span of `rows` × `columns` cells from a corner. */
export const spanFrom = (row: number, column: number, rows: number, columns = 1): MergeRange => ({
  startRow: row,
  startCol: column,
  endRow: row + rows - 1,
  endCol: column + columns - 1,
});
