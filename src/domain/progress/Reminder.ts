import { formatAddress } from "../cells/address";
import type { WorkPlace } from "../filter/WorkPlace";

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
};

/** Exactly what is missing in a department's work list, and the drafts that it has not confirmed. */
export function reminderOf(department: string, places: readonly WorkPlace[]): Reminder {
  const having = (state: WorkPlace["state"]) =>
    places.filter((place) => place.state === state).map(lineOf);
  return { department, missing: having("empty"), drafts: having("draft") };
}

function lineOf({ sheetName, position, measureTitle, column, role }: WorkPlace): MissingPlace {
  const measure = role === null ? measureTitle : `${measureTitle}（${role}）`;
  return { sheetName, cell: formatAddress(position), measure, column: column.label };
}
