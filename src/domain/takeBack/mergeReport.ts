import { formatAddress } from "../cells/address";
import type { Position } from "../cells/Position";
import { decide } from "../merge/Decision";
import type { AcceptedChange, Conflict, MergeOutcome, MergeWarning } from "../merge/MergeOutcome";
import type { MergeReportWords } from "./MergeReportWords";
import type { TakenChange, WrittenMerge } from "./MergeWork";

/** A report in rows, as a sheet has them; a heading row is a title or names the columns below it. */
export type MergeReport = { readonly rows: readonly ReportRow[] };
export type ReportRow = { readonly heading: boolean; readonly cells: readonly ReportCell[] };
export type ReportCell = string | number;

/** What a report is about. */
export type ReportedMerge = {
  readonly planName: string;
  readonly fiscalYear: number;
  readonly version: number;
  /** One line a copy, in the order in which departments are to stand. */
  readonly copies: readonly ReportedCopy[];
  readonly written: readonly WrittenMerge[];
  readonly outcome: MergeOutcome;
};

export type ReportedCopy = {
  readonly department: string | null;
  readonly file: string;
  readonly state: "merged" | "superseded" | "asked" | "refused" | "waiting";
  readonly changes: number;
  readonly written: number;
  readonly open: number;
};

/** What was taken, not taken, decided and is missing, by department; no text of any copy is left out. */
export function mergeReport(merge: ReportedMerge, words: MergeReportWords): MergeReport {
  const { conflicts, warnings, refused } = merge.outcome;
  const { columns } = words;
  const settled = conflicts.filter(({ decision }) => decision !== null);
  const open = conflicts.filter(({ decision }) => decision === null);
  const texts = (some: readonly Conflict[]) => some.flatMap((one) => conflictRows(one, words));
  const reasons = refused.map(({ file, code, found }) => [file, words.refusals[code], found]);
  return {
    rows: [
      heading(words.title(merge.planName, merge.fiscalYear, merge.version)),
      ...table("", columns.copies, overview(merge, words)),
      ...changeTables(merge, words),
      ...table(words.decided, columns.conflicts, texts(settled)),
      ...table(words.open, columns.conflicts, texts(open)),
      ...table(
        words.warnings,
        columns.warnings,
        warnings.map((one) => warningRow(one, words)),
      ),
      ...table(words.refused, columns.refused, reasons),
    ],
  };
}

/** What was written, and what would be, by department in the order of the copies. */
function changeTables(
  { copies, written, outcome }: ReportedMerge,
  words: MergeReportWords,
): ReportRow[] {
  const ofCopies = copies.flatMap(({ department }) => department ?? []);
  const rowsOf = (changes: readonly Reported[]) => {
    // Also what was written out of a copy that is not at hand any more.
    const departments = new Set([...ofCopies, ...changes.map(({ department }) => department)]);
    return [...departments].flatMap((one) =>
      changes
        .filter(({ department }) => department === one)
        .map((change) => changeRow(change, words)),
    );
  };
  const taken = written.flatMap((one) => one.taken);
  return [
    ...table(words.written, words.columns.changes, rowsOf(taken)),
    ...table(words.pending, words.columns.changes, rowsOf(outcome.accepted)),
  ];
}

function heading(...cells: readonly ReportCell[]): ReportRow {
  return { heading: true, cells };
}

/** Nothing where there is nothing to tell. */
function table(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly ReportCell[])[],
): ReportRow[] {
  if (rows.length === 0) return [];
  return [
    { heading: false, cells: [] },
    ...(title === "" ? [] : [heading(title)]),
    heading(...columns),
    ...rows.map((cells) => ({ heading: false, cells })),
  ];
}

/** A row a copy, then those who sent nothing back. */
function overview(
  { copies, outcome }: ReportedMerge,
  words: MergeReportWords,
): (readonly ReportCell[])[] {
  const sent = copies.map(({ department, file, state, changes, written, open }) => [
    department ?? words.unknown,
    file,
    words.states[state],
    written,
    changes,
    open,
  ]);
  const missing = outcome.notReturned.map((department) => [department, "", words.missing]);
  return [...sent, ...missing];
}

type Reported = TakenChange | AcceptedChange;

function changeRow(change: Reported, words: MergeReportWords): ReportCell[] {
  return [change.department, ...placeOf(change), words.changes[change.change], change.after];
}

/** A row a text: what was circulated, each version, and what was decided. */
function conflictRows(conflict: Conflict, words: MergeReportWords): (readonly ReportCell[])[] {
  const { type, departments, base, versions, decision, standing } = conflict;
  const about = [words.conflicts[type], departments.join("・"), ...placeOf(conflict)];
  const outcome = decision && decide(conflict, decision).outcome;
  // What was decided and written stands in the master by now; it is told as what was decided.
  const told = versions.filter(({ file, text }) => file !== null || text !== outcome);
  const hasOurs = versions.some(({ file }) => file === null);
  const texts = [
    [words.base, base],
    ...(hasOurs || standing === base || standing === outcome ? [] : [[words.standing, standing]]),
    ...told.map(({ label, text }) => [label, text]),
    [
      words.decision(decision?.kind === "version" ? decision.label : null),
      outcome === null ? words.undecided : outcome || words.nothing,
    ],
  ];
  const below = about.map(() => "");
  return texts.map((text, index) => [...(index === 0 ? about : below), ...text]);
}

function warningRow(warning: MergeWarning, words: MergeReportWords): ReportCell[] {
  const { type, department, file, text } = warning;
  return [words.warningTypes[type], department ?? file, ...placeOf(warning), text];
}

function placeOf(at: {
  readonly sheetName: string;
  readonly position: Position;
  readonly measure: string;
  readonly header: string;
}): string[] {
  return [at.sheetName, formatAddress(at.position), at.measure, at.header];
}
