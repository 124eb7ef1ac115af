import type { Progress, ProgressCount } from "./progress";

/** What a summary tells of the progress. */
export type Summed = Omit<Progress, "unreported">;

/** The words of a summary sheet. */
export type SummaryWords = {
  readonly department: string;
  readonly goal: string;
  readonly planned: string;
  readonly written: string;
  readonly draft: string;
  readonly empty: string;
  readonly findings: string;
  readonly nobody: string;
  readonly noGoal: string;
  readonly total: string;
};

export type SummaryCell = string | number;

/** A summary as rows of a sheet. Row indexes count from 0 in `rows`. */
export type Summary = {
  readonly rows: readonly (readonly SummaryCell[])[];
  /** The headers and sums. */
  readonly boldRows: readonly number[];
  /** The departments with their header, for a chart. */
  readonly departmentRows: { readonly first: number; readonly last: number };
};

/** Two tables, one below the other: a row a department, a row a goal, each with a header and the sum of its rows. */
export function summaryRows({ departments, goals, total }: Summed, words: SummaryWords): Summary {
  const line = (name: string, count: ProgressCount): SummaryCell[] => [
    name,
    count.planned,
    count.written,
    count.draft,
    count.empty,
    count.findings,
  ];
  const byDepartment = [
    summaryHeader(words.department, words),
    ...departments.map((one) => line(one.department ?? words.nobody, one)),
    line(words.total, total),
  ];
  const byGoal = [
    summaryHeader(words.goal, words),
    ...goals.map((one) => line(one.goal === "" ? words.noGoal : one.goal, one)),
    line(words.total, total),
  ];
  const below = byDepartment.length + 1;
  return {
    rows: [...byDepartment, [], ...byGoal],
    boldRows: [0, byDepartment.length - 1, below, below + byGoal.length - 1],
    departmentRows: { first: 0, last: departments.length },
  };
}

/** The first row of one of the tables; `first`: what its rows are. */
export function summaryHeader(first: string, words: SummaryWords): string[] {
  return [first, words.planned, words.written, words.draft, words.empty, words.findings];
}
