import { intervalsOf, type Interval } from "../cells/Interval";
import { gridOf } from "../cells/SheetGrid";
import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import { readPlanBook } from "../planSheet/readPlanBook";
import type { ReadingAnswers } from "../planSheet/ReadingAnswers";
import { refuse, succeed, type Result } from "../Result";
import type { CopyFacts } from "./CopyFacts";
import { ownRows, planCopy, type CopyPlan } from "./planCopy";
import { readsTheSame } from "./readsTheSame";
import type { SentRows } from "./Stamp";
import { withoutRows } from "./withoutRows";

/** Why a department is sent the whole workbook instead. */
export type ExtractRefusal =
  /** None of the rows is the department's. */
  | "no-rows"
  /** Without the other rows those that stay would say something else, as where a blank means "as above". */
  | "reads-otherwise";

/**
 * As `planCopy`, with the department's rows only: its measures whole, with headers, titles, sums and notes. Whether the
 * file lets its rows be taken out shows when it is changed. `answers`: as the workbook was read with.
 */
export function planExtract(
  facts: CopyFacts,
  department: string,
  answers: ReadingAnswers = [],
): Result<CopyPlan, ExtractRefusal> {
  const { snapshot, book, profile } = facts.read;
  const whole = planCopy(facts, department);
  const own = ownRows(facts, department);
  if (!own.some(({ tables }) => tables.some(({ measures }) => measures > 0)))
    return refuse("no-rows");
  const removed = new Map(
    own.map(({ sheet, tables }): [string, Interval[]] => [
      sheet.sheetName,
      tables.flatMap(({ rows }) => [...rows.hidden]).sort((a, b) => a.first - b.first),
    ]),
  );
  if ([...removed.values()].every((runs) => runs.length === 0)) return succeed(whole);
  const left = readPlanBook(extractOf(snapshot, removed), profile, answers);
  const gone = new Map([...removed].map(([name, runs]) => [name, new Set(rowsOf(runs))]));
  if (!readsTheSame(book, left, gone)) return refuse("reads-otherwise");
  const sheets = whole.sheets.map((sheet) => ({
    ...sheet,
    removedRows: removed.get(sheet.sheetName) ?? [],
  }));
  return succeed({ ...whole, sheets, rows: sentOf(snapshot, gone) });
}

/** The workbook with only the rows that stay. `removed`: by sheet name. */
export function extractOf(
  snapshot: WorkbookSnapshot,
  removed: ReadonlyMap<string, readonly Interval[]>,
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => withoutRows(sheet, removed.get(sheet.name) ?? []));
  return { ...snapshot, sheets };
}

/** Every row down to the last that holds anything, but those that go. */
function sentOf(
  { sheets }: WorkbookSnapshot,
  gone: ReadonlyMap<string, ReadonlySet<number>>,
): SentRows[] {
  return sheets.map((sheet) => {
    const rows = Array.from({ length: gridOf(sheet).lastRow + 1 }, (_, row) => row);
    const stay = rows.filter((row) => !gone.get(sheet.name)?.has(row));
    return { sheetName: sheet.name, rows: intervalsOf(stay) };
  });
}

function rowsOf(runs: readonly Interval[]): number[] {
  return runs.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
}
