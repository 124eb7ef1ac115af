import type { Interval } from "../cells/Interval";
import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import type { CellRef } from "./FormProposal";

/** A formula's cell, and rows that it refers to. Defined names are not looked into. */
export type RowReference = CellRef & { readonly rows: Interval };

const pattern =
  /(?:(?<sheet>'(?:[^']|'')+'|[^\s'"!(),:;=+\-*/^&<>{}]+)!)?(?:\$?[A-Z]{1,3}\$?(?<first>[1-9]\d{0,6})(?::\$?[A-Z]{1,3}\$?(?<last>[1-9]\d{0,6}))?|\$?(?<from>[1-9]\d{0,6}):\$?(?<to>[1-9]\d{0,6}))(?![\w(!])/giu;

/** What the formulas of a workbook refer to in one sheet. */
export function formulaReferences(book: WorkbookSnapshot, sheetId: string): RowReference[] {
  const name = book.sheets.find(({ id }) => id === sheetId)?.name;
  return book.sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, content }) => {
      if (content.kind !== "formula") return [];
      return referencesIn(content.formula)
        .filter((reference) => (reference.sheet ?? sheet.name) === name)
        .map(({ rows }) => ({ sheetId: sheet.id, position: { row, column }, rows }));
    }),
  );
}

function referencesIn(formula: string): { sheet: string | null; rows: Interval }[] {
  const bare = formula.replace(/"[^"]*"/gu, '""');
  return [...bare.matchAll(pattern)].map(({ groups }) => {
    const one = Number(groups?.first ?? groups?.from) - 1;
    const other = Number(groups?.last ?? groups?.to ?? one + 1) - 1;
    const sheet = groups?.sheet?.replace(/^'|'$/gu, "").replace(/''/gu, "'") ?? null;
    return { sheet, rows: { first: Math.min(one, other), last: Math.max(one, other) } };
  });
}

/** The formulas that begin or end among these rows: moved or taken away, the rows would leave them otherwise than they were. */
export function referringInto(
  book: WorkbookSnapshot,
  sheetId: string,
  { first, last }: Interval,
): CellRef[] {
  return formulaReferences(book, sheetId)
    .filter(({ rows, sheetId: own, position }) => {
      const touches = rows.first <= last && rows.last >= first;
      const holds = rows.first < first && rows.last > last;
      const inside = own === sheetId && position.row >= first && position.row <= last;
      return touches && !holds && !inside;
    })
    .map(({ sheetId: own, position }) => ({ sheetId: own, position }));
}
