import { meaningIn, readAxes } from "./axes";
import type { HeaderVocabulary } from "./headerVocabulary";
import { meaningKey } from "./Meaning";
import type { PlanColumn } from "./PlanColumn";
import type { PlanTable } from "./PlanSheet";
import { isWritten, readEntries, rowsByMeasure } from "./readEntries";
import type { Body } from "./readRows";
import type { SheetDraft } from "./SheetDraft";
import { isShared } from "./sharedColumns";
import type { ReadColumn, TableDraft } from "./TableDraft";

/** A table with its rows, before it is known which of its columns belong to the measures. */
export type TableRows = {
  readonly sheet: SheetDraft;
  readonly draft: TableDraft;
  readonly body: Body;
};

/** Which of a table's columns show themselves to belong to the measures, by meaning. */
export function sharedMeanings({ sheet, draft, body }: TableRows): string[] {
  const rowsOf = rowsByMeasure(body.rows);
  return draft.columns
    .filter((column) => isWritten(column) && isShared(sheet.grid, column, rowsOf))
    .map(meaningKey);
}

/** The whole table. `shared`: the meanings whose entries belong to the measures, in any sheet of the joint table. */
export function readTable(
  { sheet, draft, body }: TableRows,
  shared: ReadonlySet<string>,
  words: HeaderVocabulary,
): PlanTable {
  const { frame } = draft;
  const columns = draft.columns.map(plainColumn);
  const axes = readAxes(sheet.grid, columns, body.rows, words);
  return {
    titleRows: frame.titleRows,
    titles: frame.titles,
    headerRows: frame.header.rows,
    repeatedHeaderRows: frame.repeated,
    columns,
    measures: body.measures,
    rows: body.rows,
    otherRows: body.otherRows,
    questions: draft.questions,
    entries: readEntries(
      {
        grid: sheet.grid,
        columns,
        shared: (column) => shared.has(meaningKey(column)),
        meaningAt: (column, row) => meaningIn(column, axes.get(row)),
      },
      rowsByMeasure(body.rows),
    ),
  };
}

function plainColumn({ column, kind, level, fiscalYear, party, label }: ReadColumn): PlanColumn {
  return { column, kind, level, fiscalYear, party, label };
}
