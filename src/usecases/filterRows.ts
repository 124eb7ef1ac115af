import type { Interval } from "../domain/cells/Interval";
import { filteredRows, type FilteredSheet } from "../domain/filter/filteredRows";
import type { RowAnswer } from "../domain/filter/planVisibility";
import type { RowFilter } from "../domain/filter/RowFilter";
import type { FilterFacts } from "../domain/filter/shownMeasures";
import { succeed, type Result } from "../domain/Result";
import type { Running } from "../ports/LiveWorkbook";
import { changeRows, type RowsFailure, type RowsOutcome } from "./changeRows";
import type { Deps } from "./Deps";
import type { RowState } from "./rowState";
import type { Understanding } from "./understandWorkbook";

/** `none-shown`: no row at all would stay; nothing was changed. */
export type FilterOutcome = RowsOutcome | { readonly kind: "none-shown" };

/**
 * Hides all rows but those of the filter, in all visible plan sheets or in those named; a filter that stands already is
 * replaced. Four round trips. `state`: as `readRowState` gave it last. `answers`: to an outcome `ask` before.
 */
export async function filterRows(
  deps: Deps,
  understanding: Understanding,
  facts: FilterFacts,
  state: RowState,
  filter: RowFilter,
  options: {
    readonly sheetIds?: readonly string[];
    readonly answers?: readonly RowAnswer[];
    readonly running?: Running;
  } = {},
): Promise<Result<FilterOutcome, RowsFailure>> {
  const { sheetIds, answers = [], running } = options;
  const sheets = filteredRows(facts, filter).filter(
    ({ sheet }) => !sheet.hidden && (sheetIds?.includes(sheet.sheetId) ?? true),
  );
  if (!sheets.some(keepsRows)) return succeed({ kind: "none-shown" });
  const hide = new Map(
    sheets.map(({ sheet, tables }): [string, Interval[]] => [
      sheet.sheetId,
      tables.flatMap(({ rows }) => [...rows.hidden]),
    ]),
  );
  return changeRows(deps, understanding, state, { name: "filterRows", hide, answers, running });
}

function keepsRows({ tables }: FilteredSheet): boolean {
  return tables.some(({ measures }) => measures > 0);
}
