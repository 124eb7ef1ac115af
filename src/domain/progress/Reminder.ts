import { formatAddress } from "../cells/address";
import type { WorkPlace } from "../filter/WorkPlace";
import type { UnreportedPlan } from "../unreported/UnreportedPlan";
import { sentenceOf, type UnreportedSentence } from "../unreported/UnreportedSentence";

/** One place that is still missing, as a reminder mail (督促) names it. */
export type MissingPlace = {
  readonly sheetName: string;
  readonly cell: string;
  readonly measure: string;
  readonly column: string;
};

/** What a department is to be reminded of. */
export type Reminder = {
  readonly department: string;
  /** 未記入. */
  readonly missing: readonly MissingPlace[];
  /** 未確認. */
  readonly drafts: readonly MissingPlace[];
  /** 報告のない計画. */
  readonly unreported: readonly UnreportedSentence[];
};

/**
 * Exactly what is missing in a department's work list, the drafts that it has not confirmed, and its plans that it has not
 * reported on. `plans`: its own (`plansOf`); `file`: the name of the workbook.
 */
export function reminderOf(
  department: string,
  places: readonly WorkPlace[],
  plans: readonly UnreportedPlan[],
  file: string,
): Reminder {
  const having = (state: WorkPlace["state"]) =>
    places.filter((place) => place.state === state).map(lineOf);
  return {
    department,
    missing: having("empty"),
    drafts: having("draft"),
    unreported: plans.map((plan) => sentenceOf(plan, file)),
  };
}

function lineOf({ sheetName, position, measureTitle, column, role }: WorkPlace): MissingPlace {
  const measure = role === null ? measureTitle : `${measureTitle}（${role}）`;
  return { sheetName, cell: formatAddress(position), measure, column: column.label };
}
