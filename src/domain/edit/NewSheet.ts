import { emptyContent, sameContent, type CellContent } from "../cells/CellContent";
import type { Span } from "../cells/Span";

/** Bars lie, columns stand; stacked ones add up. */
export type NewChartKind = "bar" | "barStacked" | "column" | "columnStacked";

/**
 * A chart over cells of its own sheet. The first row of `dataArea` names the series, its first column the categories;
 * both are texts. `place`: the cells that it covers.
 */
export type NewChart = {
  readonly kind: NewChartKind;
  readonly title: string;
  readonly dataArea: Span;
  readonly place: Span;
};

/**
 * All that a sheet holds which the add-in makes. `rows`: from A1. `boldRows`: zero-based. `columnWidths`: points, from
 * column A; columns without one keep Excel's own. `name`: one that is free (`freeSheetName`).
 */
export type NewSheet = {
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
  readonly boldRows: readonly number[];
  readonly columnWidths: readonly number[];
  readonly chart: NewChart | null;
};

/**
 * A new sheet behind the others, with all that it holds. `sheetId` is `""`: a sheet is known by its name until Excel has
 * given it an id, with which the edit is kept and comes back in `Applied.written`.
 *
 * `removeSheet` takes it away – only if it still holds exactly that, under the same name: nobody's text goes with it.
 */
export type AddSheet = NewSheet & { readonly kind: "addSheet"; readonly sheetId: string };
export type RemoveSheet = NewSheet & { readonly kind: "removeSheet"; readonly sheetId: string };

/** Edits of the workbook, not of a sheet that it has. */
export type WholeSheetEdit = AddSheet | RemoveSheet;

/** Does one hold what the other holds, under the same name? Looks – widths, bold rows, places – do not count. */
export function sameNewSheet(a: NewSheet, b: NewSheet): boolean {
  return a.name === b.name && sameChart(a.chart, b.chart) && cellsAgree(a, b, sameContent);
}

/** Is `part` on its way to become `whole`: nothing stands in it but what is to stand there? */
export function isPartOfNewSheet(part: NewSheet, whole: NewSheet): boolean {
  const chart = part.chart === null || part.chart.kind === whole.chart?.kind;
  const contents = (one: CellContent, other: CellContent) =>
    one.kind === "empty" || sameContent(one, other);
  return part.name === whole.name && chart && cellsAgree(part, whole, contents);
}

/** How many rows and columns of a sheet hold something; at least one each. */
export function sizeOfNewSheet({ rows }: Pick<NewSheet, "rows">): {
  rows: number;
  columns: number;
} {
  return { rows: Math.max(1, rows.length), columns: Math.max(1, ...rows.map((row) => row.length)) };
}

function sameChart(a: NewChart | null, b: NewChart | null): boolean {
  return a === null || b === null ? a === b : a.kind === b.kind && a.title === b.title;
}

function cellsAgree(
  a: NewSheet,
  b: NewSheet,
  agree: (one: CellContent, other: CellContent) => boolean,
): boolean {
  const rows = Math.max(a.rows.length, b.rows.length);
  const columns = Math.max(sizeOfNewSheet(a).columns, sizeOfNewSheet(b).columns);
  const at = ({ rows: cells }: NewSheet, row: number, column: number) =>
    cells[row]?.[column] ?? emptyContent;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!agree(at(a, row, column), at(b, row, column))) return false;
    }
  }
  return true;
}
