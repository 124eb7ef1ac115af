import { planVisibility } from "../../domain/filter/planVisibility";
import { planSheetsOf } from "../../domain/planSheet/readPlanBook";
import { sheetOfRecord, type RowState } from "../../usecases/rowState";
import type { Understanding } from "../../usecases/understandWorkbook";
import type { PaneState } from "./PaneState";

/** How many rows the add-in hides now; `doubtful`: rows of which a person would have to say who hid them. */
export type HiddenNow = { readonly hidden: number; readonly doubtful: number };

const nothing: HiddenNow = { hidden: 0, doubtful: 0 };
type Known = { readonly understanding: Understanding; readonly now: HiddenNow };
const known = new WeakMap<RowState, Known>();

/** As of the last look; the same value for the same state. */
export function filterHidden({ book, filter }: PaneState): HiddenNow {
  if (book.kind !== "read" || !filter.rows?.ok) return nothing;
  const { understanding } = book;
  const rows = filter.rows.value;
  const before = known.get(rows);
  if (before?.understanding === understanding) return before.now;
  const now = rows.records.length === 0 ? nothing : countHidden(understanding, rows);
  known.set(rows, { understanding, now });
  return now;
}

/** What すべて表示 would do. */
function countHidden({ snapshot, book }: Understanding, { hidden, records }: RowState): HiddenNow {
  const sheets = planSheetsOf(book);
  const plans = snapshot.sheets.map((sheet) => {
    const now = {
      snapshot: sheet,
      sheet: sheets.find(({ sheetId }) => sheetId === sheet.id) ?? null,
      hidden: hidden.get(sheet.id) ?? new Set<number>(),
      records: records.filter((record) => sheetOfRecord(record, snapshot.sheets) === sheet),
      answers: [],
    };
    return now.records.length === 0 ? null : planVisibility(now, [], "");
  });
  const rows = plans.flatMap((plan) => plan?.edits ?? []).map(({ rows: run }) => run);
  return {
    hidden: rows.reduce((sum, { first, last }) => sum + last - first + 1, 0),
    doubtful: plans.reduce((sum, plan) => sum + (plan?.doubtful.length ?? 0), 0),
  };
}
