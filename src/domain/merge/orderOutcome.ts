import { comparePositions } from "../cells/Position";
import type { Side } from "./MergeInput";
import type { MergeOutcome, MergePlace, MergeQuestion } from "./MergeOutcome";

/** An outcome in the order of the master's sheets and cells, each question once. */
export function orderOutcome(outcome: MergeOutcome, { snapshot }: Side): MergeOutcome {
  const tabs = new Map(snapshot.sheets.map(({ id }, index) => [id, index]));
  const places = (a: MergePlace, b: MergePlace) =>
    (tabs.get(a.sheetId) ?? tabs.size) - (tabs.get(b.sheetId) ?? tabs.size) ||
    comparePositions(a.position, b.position);
  return {
    ...outcome,
    cells: [...outcome.cells].sort(places),
    accepted: [...outcome.accepted].sort(places),
    conflicts: [...outcome.conflicts].sort(places),
    warnings: [...outcome.warnings].sort(places),
    questions: once(outcome.questions),
  };
}

/** A former department's tag may stand in many cells of a copy. */
function once(questions: readonly MergeQuestion[]): MergeQuestion[] {
  return [...new Map(questions.map((question) => [JSON.stringify(question), question])).values()];
}
