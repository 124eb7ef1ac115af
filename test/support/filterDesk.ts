import type { HostSheet } from "../../src/embedded/model/HostWorkbook";
import type { RowFilter } from "../../src/domain/filter/RowFilter";
import type { RowAnswer } from "../../src/domain/filter/planVisibility";
import { filterRows } from "../../src/usecases/filterRows";
import { readRowState, type RowState } from "../../src/usecases/rowState";
import { showRows } from "../../src/usecases/showRows";
import type { Understanding } from "../../src/usecases/understandWorkbook";
import { filterFacts } from "../../src/usecases/workList";
import { understood, type Desk } from "./desk";

/** What the pane has before it filters: the workbook, and which rows are hidden. */
export async function lookAt({ deps }: Desk): Promise<{
  understanding: Understanding;
  state: RowState;
}> {
  const understanding = await understood(deps);
  const state = await readRowState(deps, understanding);
  if (!state.ok) throw new Error(state.failure.code);
  return { understanding, state: state.value };
}

/** `looked`: called when everything is read and the command is about to begin. */
export async function filtered(
  desk: Desk,
  departments: readonly string[],
  more: Partial<RowFilter> = {},
  looked: () => void = () => {},
) {
  const { understanding, state } = await lookAt(desk);
  looked();
  const facts = filterFacts(understanding, [], []);
  const filter: RowFilter = { departments, mode: "own", ...more };
  return filterRows(desk.deps, understanding, facts, state, filter);
}

/** すべて表示. */
export async function shown(
  desk: Desk,
  answers: readonly RowAnswer[] = [],
  looked: () => void = () => {},
) {
  const { understanding, state } = await lookAt(desk);
  looked();
  return showRows(desk.deps, understanding, state, answers);
}

/** The hidden rows of a sheet as Excel numbers them. */
export function hiddenIn({ rows }: HostSheet): number[] {
  return [...rows].flatMap(([row, line]) => (line.hidden ? [row + 1] : [])).sort((a, b) => a - b);
}
