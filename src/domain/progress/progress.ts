import type { MarkedPlaces } from "../filter/PlaceMarks";
import type { FilterFacts } from "../filter/shownMeasures";
import type { WritingPlace } from "../filter/WritingPlace";
import type { Measure } from "../planSheet/PlanSheet";
import { plannersOf } from "../unreported/plansOf";
import { planSheetsOf } from "../planSheet/readPlanBook";

/** How far a part of the plan has come. `planned` = `written` + `draft` + `empty`. */
export type ProgressCount = {
  /** Places that are somebody's to write. One that several departments share counts for each. */
  readonly planned: number;
  readonly written: number;
  /** 未確認. */
  readonly draft: number;
  /** 未記入. */
  readonly empty: number;
  /** 指摘; one that several departments share counts for each of them. */
  readonly findings: number;
};

export type DepartmentProgress = ProgressCount & {
  /** null: places and findings of which nobody knows whose they are (the secretariat's). */
  readonly department: string | null;
};

export type GoalProgress = ProgressCount & {
  /** The coarsest level (基本目標) as it stands in the sheet; "" where none is given. */
  readonly goal: string;
};

export type Progress = {
  /** In the register's order, others in sheet order. */
  readonly departments: readonly DepartmentProgress[];
  /** In sheet order. */
  readonly goals: readonly GoalProgress[];
  readonly total: ProgressCount;
  /** 報告のない計画 by department, sentence by sentence; a joint one counts for each. null: of nobody in particular. */
  readonly unreported: ReadonlyMap<string | null, number>;
};

const nothing: ProgressCount = { planned: 0, written: 0, draft: 0, empty: 0, findings: 0 };

/**
 * Counts every place once for each department whose it is, by department and by goal: both sums are the same, and each can
 * be recounted from the work lists.
 */
export function progress(facts: FilterFacts): Progress {
  const shares = [...placeShares(facts), ...findingShares(facts)];
  const unreported = countUnreported(facts);
  const order = facts.read.profile.departments.map(({ name }) => name);
  const placeIn = (name: string | null) => {
    const at = name === null ? -1 : order.indexOf(name);
    return name === null ? Infinity : at < 0 ? order.length : at;
  };
  const counts = summed(shares, ({ department }) => department);
  // Who has planned and has no place any more is to report all the same.
  const names = new Set([...counts.keys(), ...unreported.keys()]);
  const departments = [...names]
    .map((department) => ({ department, ...(counts.get(department) ?? nothing) }))
    .sort((a, b) => placeIn(a.department) - placeIn(b.department) || 0);
  const goals = [...summed(shares, ({ goal }) => goal)].map(([goal, count]) => ({
    goal,
    ...count,
  }));
  return { departments, goals, total: shares.reduce(add, nothing), unreported };
}

type Share = ProgressCount & { readonly department: string | null; readonly goal: string };

function placeShares({ places, marks }: FilterFacts): Share[] {
  return places.flatMap((place) => {
    const { departments, group } = place;
    const goal = goalOf(group.pages[0].measure);
    const owners = departments.length === 0 ? [null] : departments;
    return owners.map((department) => shareOf(place, department, goal, marks));
  });
}

function goalOf({ hierarchy: [goal = ""] }: Measure): string {
  return goal;
}

function shareOf(
  place: WritingPlace,
  department: string | null,
  goal: string,
  marks: MarkedPlaces,
): Share {
  const state = marks.stateOf(place, department);
  return { ...nothing, planned: 1, [state]: 1, department, goal };
}

/** A finding outside the measures' rows belongs to no goal. */
function findingShares({ read, findings }: FilterFacts): Share[] {
  const goals = new Map(
    planSheetsOf(read.book).flatMap(({ sheetId, tables }) =>
      tables.flatMap(({ rows }) =>
        rows.map(({ row, measure }) => [`${sheetId} ${row}`, goalOf(measure)] as const),
      ),
    ),
  );
  return findings.flatMap(({ sheetId, position, departments }) => {
    const goal = goals.get(`${sheetId} ${position.row}`) ?? "";
    const owners = departments.length === 0 ? [null] : departments;
    return owners.map((department) => ({ ...nothing, findings: 1, department, goal }));
  });
}

function countUnreported({ unreported, read }: FilterFacts): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const plan of unreported) {
    const planners = plannersOf(plan, read.profile);
    for (const name of planners.length === 0 ? [null] : planners)
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function summed<Key>(
  shares: readonly Share[],
  by: (share: Share) => Key,
): ReadonlyMap<Key, ProgressCount> {
  const sums = new Map<Key, ProgressCount>();
  for (const share of shares) sums.set(by(share), add(sums.get(by(share)) ?? nothing, share));
  return sums;
}

function add(a: ProgressCount, b: ProgressCount): ProgressCount {
  return {
    planned: a.planned + b.planned,
    written: a.written + b.written,
    draft: a.draft + b.draft,
    empty: a.empty + b.empty,
    findings: a.findings + b.findings,
  };
}
