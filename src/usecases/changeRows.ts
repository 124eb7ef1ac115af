import type { Interval } from "../domain/cells/Interval";
import type { Applied, ApplyFailure } from "../domain/edit/Command";
import type { SetRowsHidden } from "../domain/edit/SheetEdit";
import { removeHidden, type HiddenRows } from "../domain/filter/HiddenRows";
import {
  planVisibility,
  type DoubtfulRow,
  type RowAnswer,
  type VisibilityPlan,
} from "../domain/filter/planVisibility";
import { planSheetsOf } from "../domain/planSheet/readPlanBook";
import { succeed, type Result } from "../domain/Result";
import type { Running } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";
import { readRowState, sheetOfRecord, type RowState, type RowStateFailure } from "./rowState";
import type { Understanding } from "./understandWorkbook";

/** What became of hiding or showing rows; `hidden` and `shown` count rows. */
export type RowsOutcome =
  | {
      readonly kind: "done";
      readonly applied: Applied;
      readonly hidden: number;
      readonly shown: number;
    }
  /** Everything is as it was asked for already. */
  | { readonly kind: "nothing" }
  /** Rows were moved or sorted: a person says which of these are to be shown again. Nothing was changed. */
  | { readonly kind: "ask"; readonly rows: readonly DoubtfulRow[] };

export type RowsFailure = ApplyFailure | RowStateFailure;

export type RowsAsked = {
  readonly name: "filterRows" | "showRows";
  /** The rows to hide, by sheet id, on the sheets that are changed at all; none of a sheet: all of them are shown. */
  readonly hide: ReadonlyMap<string, readonly Interval[]>;
  readonly answers: readonly RowAnswer[];
  readonly running?: Running | undefined;
};

/**
 * Hides and shows rows in one command. Where somebody has hidden or shown rows since `state` was read, that is read anew,
 * once.
 */
export async function changeRows(
  deps: Deps,
  understanding: Understanding,
  state: RowState,
  asked: RowsAsked,
): Promise<Result<RowsOutcome, RowsFailure>> {
  const first = await changeOnce(deps, understanding, state, asked);
  if (first.ok || first.failure.code !== "no-longer-fits") return first;
  const now = await readRowState(deps, understanding);
  return now.ok ? changeOnce(deps, understanding, now.value, asked) : now;
}

async function changeOnce(
  deps: Deps,
  understanding: Understanding,
  state: RowState,
  asked: RowsAsked,
): Promise<Result<RowsOutcome, RowsFailure>> {
  const { name } = asked;
  const id = deps.newId();
  const plans = plansOf(understanding, state, asked, id);
  const doubtful = plans.flatMap((plan) => plan.doubtful);
  if (doubtful.length > 0) return succeed({ kind: "ask", rows: doubtful });
  const edits = plans.flatMap((plan) => plan.edits);
  const changed = plans.filter((plan) => name === "showRows" || plan.edits.length > 0);
  const reveals = [
    ...changed.flatMap(({ rows }) => rows.reveals),
    ...orphans(understanding, state),
  ];
  if (edits.length === 0) return forget(deps, reveals);
  const rows = { hides: changed.flatMap((plan) => plan.rows.hides), reveals };
  const command = { id, name, at: deps.now(), edits, drafts: [], confirms: [], rows };
  const applied = await deps.workbook.apply(command, asked.running);
  if (!applied.ok) return applied;
  const [hidden, shown] = [rowCount(edits, true), rowCount(edits, false)];
  return succeed({ kind: "done", applied: applied.value, hidden, shown });
}

function plansOf(
  { snapshot, book }: Understanding,
  { hidden, records }: RowState,
  { hide, answers }: RowsAsked,
  commandId: string,
): VisibilityPlan[] {
  const sheets = planSheetsOf(book);
  return snapshot.sheets.flatMap((sheet) => {
    const rows = hide.get(sheet.id);
    if (!rows) return [];
    const now = {
      snapshot: sheet,
      sheet: sheets.find(({ sheetId }) => sheetId === sheet.id) ?? null,
      hidden: hidden.get(sheet.id) ?? new Set<number>(),
      records: records.filter((record) => sheetOfRecord(record, snapshot.sheets) === sheet),
      answers: answers.filter(({ sheetId }) => sheetId === sheet.id),
    };
    return [planVisibility(now, rows, commandId)];
  });
}

/** In a sheet that is gone nothing can be shown any more. */
function orphans({ snapshot }: Understanding, { records }: RowState): HiddenRows[] {
  return records.filter((record) => !sheetOfRecord(record, snapshot.sheets));
}

/** Nothing has to be shown: only what is remembered goes. */
async function forget(
  { notebook }: Deps,
  gone: readonly HiddenRows[],
): Promise<Result<RowsOutcome, RowsFailure>> {
  if (gone.length === 0) return succeed({ kind: "nothing" });
  const forgot = await notebook.update((content) => ({
    ...content,
    hidden: removeHidden(content.hidden ?? [], gone),
  }));
  return forgot.ok ? succeed({ kind: "nothing" }) : forgot;
}

function rowCount(edits: readonly SetRowsHidden[], after: boolean): number {
  const rows = edits.map((edit) =>
    edit.after === after ? edit.rows.last - edit.rows.first + 1 : 0,
  );
  return rows.reduce((sum, count) => sum + count, 0);
}
