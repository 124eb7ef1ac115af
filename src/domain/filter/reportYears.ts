import type { JointTable } from "../planSheet/jointTables";
import { meaningKey, type ColumnKind, type Meaning } from "../planSheet/Meaning";

/** Which of a table's years are being written, and which tell who writes. */
export type ReportYears = {
  /** The newest year of its results and plans; -Infinity where none is stated. */
  readonly thisYear: number;
  /** The newest year of its kind and party, or none is stated: this is what is to be written now. */
  readonly isNewest: (meaning: Meaning) => boolean;
  /** This year or last year: who has a block there takes part. */
  readonly isRecent: (meaning: Meaning) => boolean;
};

const yearly: ReadonlySet<ColumnKind> = new Set(["result", "plan", "planAndResult"]);

/** A result or a plan: what departments report on and what they announce. */
export function isReport({ kind }: Meaning): boolean {
  return yearly.has(kind);
}

/** The years of a joint table; "this year" is the newest one of its results and plans. */
export function reportYears(joint: JointTable): ReportYears {
  const newest = new Map<string, number>();
  let thisYear = -Infinity;
  for (const { meaning } of joint.parts.flatMap(({ table }) => table.entries)) {
    const { fiscalYear } = meaning;
    if (fiscalYear === null) continue;
    const key = lineOf(meaning);
    newest.set(key, Math.max(newest.get(key) ?? -Infinity, fiscalYear));
    if (isReport(meaning)) thisYear = Math.max(thisYear, fiscalYear);
  }
  return {
    thisYear,
    isNewest: (meaning) =>
      meaning.fiscalYear === null || meaning.fiscalYear === newest.get(lineOf(meaning)),
    isRecent: ({ fiscalYear }) => fiscalYear === null || fiscalYear >= thisYear - 1,
  };
}

function lineOf(meaning: Meaning): string {
  return meaningKey({ ...meaning, fiscalYear: null });
}
