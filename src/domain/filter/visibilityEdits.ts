import { intervalsOf } from "../cells/Interval";
import type { SetRowsHidden } from "../edit/SheetEdit";

/**
 * The fewest edits that hide some rows of a sheet and show others: one a run of rows that are alike now. Rows that are
 * already as wanted are left alone. `hidden`: the rows that are hidden now.
 */
export function visibilityEdits(
  sheetId: string,
  hidden: ReadonlySet<number>,
  wanted: { readonly hide: ReadonlySet<number>; readonly show: ReadonlySet<number> },
): SetRowsHidden[] {
  const edits = (rows: readonly number[], after: boolean) =>
    intervalsOf(rows).map((run): SetRowsHidden => ({
      kind: "setRowsHidden",
      sheetId,
      rows: run,
      before: !after,
      after,
    }));
  const show = [...wanted.show].filter((row) => hidden.has(row) && !wanted.hide.has(row));
  const hide = [...wanted.hide].filter((row) => !hidden.has(row));
  return [...edits(show, false), ...edits(hide, true)].sort((a, b) => a.rows.first - b.rows.first);
}
