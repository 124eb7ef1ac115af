import { settleCommand } from "../../../src/usecases/settleCommand";
import { undoCommand } from "../../../src/usecases/undo";
import type { Bench } from "./Bench";
import { hold } from "./hold";
import { differences, sameState, stateOf, type State } from "./stateOf";
import type { Verdict } from "./Verdict";

type Asked = {
  /** What is tried, for whoever reads the failure. */
  readonly trial: object;
  readonly before: State;
  readonly after: State;
  /** What a person answers to 未完了: take it back, or leave it as it is – and undo it later. */
  readonly then: "takeBack" | "settle";
  /** A person was told that something stands there: it has to be offered, unless all of it stands. */
  readonly must: boolean;
};

/** A pane looks into the journal and offers what was begun and not finished; a person answers. */
export async function takeOffer(
  { desk, workbook, row }: Pick<Bench, "desk" | "workbook" | "row">,
  { trial, before, after, then, must }: Asked,
): Promise<Verdict> {
  const { deps } = desk;
  const now = stateOf(workbook);
  const journal = await deps.workbook.journal();
  const open = journal.ok ? journal.value.find(({ state }) => state === "intent") : undefined;
  if (!open) {
    const verdict = sameState(now, after) ? "after" : "before";
    hold(trial, differences(now, verdict === "before" ? before : after));
    hold(trial, must && verdict === "before" ? ["told to look, and nothing is offered"] : []);
    return verdict;
  }
  const { id } = open.command;
  if (then === "settle" || row.takesBackTo === "settled") {
    const settled = await settleCommand(deps, id);
    hold(trial, settled.ok ? [] : [`not settled: ${settled.failure.detail}`]);
    hold(trial, differences(cellsIn(stateOf(workbook)), cellsIn(now)));
  }
  if (row.takesBackTo === "settled") {
    hold(trial, differences(stateOf(workbook), after));
    return "journal";
  }
  const undone = await undoCommand(deps, id);
  hold(trial, undone.ok ? [] : [`not undone: ${undone.failure.code} ${undone.failure.detail}`]);
  const left = undone.ok ? undone.value.refused : [];
  hold(
    trial,
    left.map(({ edit, reason }) => `not undone: ${edit.kind} ${reason}`),
  );
  hold(trial, differences(stateOf(workbook), row.takesBackTo === "after" ? after : before));
  return "journal";
}

/** Declaring a command finished writes no cell; its drafts are 未確認 from then on. */
function cellsIn(state: State): State {
  return Object.fromEntries(Object.entries(state).filter(([fact]) => !fact.startsWith("notebook")));
}
