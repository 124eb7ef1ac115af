import { formatAddress } from "../cells/address";
import { comparePositions } from "../cells/Position";
import type { JointEntry } from "../planSheet/jointTables";
import type { PlanBook } from "../planSheet/PlanSheet";
import { carryCell, sourceOf, type CellInput, type ContentAt } from "./carryCell";
import type { CarryPair } from "./CarryPair";
import type { CarryCell, CarryProposal, CarryWishes, UnmatchedSource } from "./CarryProposal";
import { holdsNothing } from "./decideCell";
import { placeCarried, placeLastResults, type Placed } from "./placeCarried";
import { successorEvidence } from "./successorEvidence";
import { tableAt } from "./tableAt";

/**
 * What carrying a pair forward would write, cell by cell: last year's plan told as a result in this year's column, with
 * last year's result beside it to choose from. Nothing is written here. `source` and `target` may be the same book.
 */
export function proposeCarryForward(
  source: PlanBook,
  target: PlanBook,
  pair: CarryPair,
  wishes: CarryWishes,
  contentAt: ContentAt,
): CarryProposal {
  const likeliestFirst = successorEvidence(target, wishes.profile);
  const cellOf = (input: Pick<CellInput, "plan" | "result" | "goal" | "to">) =>
    carryCell({ ...input, wishes, contentAt, likeliestFirst });
  const all = placeCarried(source, target, pair);
  const results = byGoal(placeLastResults(source, target, pair));
  const cells = all.flatMap(({ found, file, to, goal }) => {
    const result = goal && to === pair.to ? (results.get(keyOf(goal.found)) ?? null) : null;
    return goal ? [cellOf({ plan: { found, file }, result, goal, to })] : [];
  });
  const planned = new Set(cells.map((cell) => cell.id));
  const offered = [...results.values()]
    .map((result) => cellOf({ plan: null, result, goal: result.goal, to: pair.to }))
    .filter((cell) => !planned.has(cell.id) && mayBeWritten(cell));
  const parts = tableAt(target, pair.to).parts;
  const order = new Map(parts.map(({ sheet }, i) => [sheet.sheetId, i]));
  const inOrder = (a: CarryCell, b: CarryCell) => comparePlaces(a, b, order);
  return {
    pair,
    occupied: wishes.occupied,
    tense: wishes.tense,
    cells: cells.sort(inOrder),
    offered: offered.sort(inOrder),
    unmatched: all.flatMap((placed) => (placed.goal ? [] : [unmatchedOf(placed)])),
  };
}

/** Whether a pick could make a cell be written; an occupied one that is to stay never is. */
export function mayBeWritten(cell: CarryCell): boolean {
  return cell.status !== "skip" || cell.basis.occupied !== "skip" || holdsNothing(cell);
}

function byGoal(placed: readonly Placed[]) {
  return new Map(
    placed.flatMap(({ goal, ...about }) =>
      goal ? [[keyOf(goal.found), { ...about, goal }] as const] : [],
    ),
  );
}

function keyOf({ sheet, entry }: JointEntry): string {
  return `${sheet.sheetId}!${formatAddress(entry.anchor)}`;
}

function unmatchedOf(placed: Placed): UnmatchedSource {
  const { measure, text } = placed.found.entry;
  return { from: sourceOf(placed), measure, text };
}

function comparePlaces(a: CarryCell, b: CarryCell, order: ReadonlyMap<string, number>): number {
  const sheet = (cell: CarryCell) => order.get(cell.target.sheetId) ?? 0;
  return sheet(a) - sheet(b) || comparePositions(a.target.position, b.target.position);
}
