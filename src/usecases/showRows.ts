import type { RowAnswer } from "../domain/filter/planVisibility";
import type { Result } from "../domain/Result";
import type { Running } from "../ports/LiveWorkbook";
import { changeRows, type RowsFailure, type RowsOutcome } from "./changeRows";
import type { Deps } from "./Deps";
import { sheetOfRecord, type RowState } from "./rowState";
import type { Understanding } from "./understandWorkbook";

/**
 * すべて表示: shows again exactly what the add-in hid – in whichever session, on whichever PC – and leaves hidden what a
 * person has hidden. Where rows were sorted or inserted meanwhile and it cannot be told, it asks. `state`: as
 * `readRowState` gave it last.
 */
export function showRows(
  deps: Deps,
  understanding: Understanding,
  state: RowState,
  answers: readonly RowAnswer[] = [],
  running?: Running,
): Promise<Result<RowsOutcome, RowsFailure>> {
  const { sheets } = understanding.snapshot;
  const ids = state.records.flatMap((record) => sheetOfRecord(record, sheets)?.id ?? []);
  const hide = new Map(ids.map((id) => [id, []]));
  return changeRows(deps, understanding, state, { name: "showRows", hide, answers, running });
}
