import { filterRows } from "../../../src/usecases/filterRows";
import { showRows } from "../../../src/usecases/showRows";
import { undoLast } from "../../../src/usecases/undo";
import { filterFacts } from "../../../src/usecases/workList";
import { writeSummary } from "../../../src/usecases/writeSummary";
import { summary } from "../../adapters/office/summary";
import { lookAt } from "../filterDesk";
import { carrying, confirming } from "./entryRows";
import { faultBook as book } from "./faultBook";
import type { Begin, FaultRow, Told } from "./FaultRow";
import { tell, tellFailure } from "./tell";

type RowsResult = Awaited<ReturnType<typeof filterRows>>;

function tellRows(outcome: RowsResult): Told {
  if (!outcome.ok) return tellFailure(outcome.failure);
  const { value } = outcome;
  return value.kind === "done"
    ? { kind: "done", refused: value.applied.refused }
    : { kind: "nothing", why: value.kind };
}

const hiding: Begin = async (desk) => {
  const { understanding, state } = await lookAt(desk);
  const facts = filterFacts(understanding, [], []);
  const filter = { departments: ["福祉課"], mode: "own" } as const;
  return async (deps) => tellRows(await filterRows(deps, understanding, facts, state, filter));
};

const showing: Begin = async (desk) => {
  await (
    await hiding(desk)
  )(desk.deps);
  const { understanding, state } = await lookAt(desk);
  return async (deps) => tellRows(await showRows(deps, understanding, state));
};

const summing: Begin = async () => async (deps) => tell(await writeSummary(deps, summary));

const undoing =
  (command: Begin): Begin =>
  async (desk) => {
    await (
      await command(desk)
    )(desk.deps);
    return async (deps) => tell(await undoLast(deps));
  };

/** Commands that hide and show rows or add a sheet, and undo. */
export const viewRows: readonly FaultRow[] = [
  { name: "filterRows", book, begin: hiding },
  { name: "showRows", book, begin: showing },
  { name: "writeSummary", book, begin: summing },
  { name: "undo (carryForward)", book, begin: undoing(carrying), takesBackTo: "after" },
  { name: "undo (confirmDrafts)", book, begin: undoing(confirming), takesBackTo: "after" },
  { name: "undo (filterRows)", book, begin: undoing(hiding), takesBackTo: "after" },
  { name: "undo (writeSummary)", book, begin: undoing(summing), takesBackTo: "after" },
];
