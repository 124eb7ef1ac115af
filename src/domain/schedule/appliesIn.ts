import { isArrow, isDash } from "./marks";

/**
 * One cell of a row with a column a year. `span`: how many years a merged cell covers (1 if absent). A year between
 * others that no cell covers counts as blank.
 */
export type ScheduleCell = {
  readonly fiscalYear: number;
  readonly text: string;
  readonly span?: number;
};

/**
 * What a row says about a year. `continued`: an arrow carries on the text that was written for the year `since`.
 * `unknown`: blank, or an arrow that nothing precedes; a blank is not known to mean the same as its neighbour.
 * `none`: a dash. `outside`: the table does not reach that year.
 */
export type Applies =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "continued"; readonly text: string; readonly since: number }
  | { readonly kind: "unknown" | "none" | "outside" };

/** What applies in a fiscal year, by one row of a schedule. The cells may come in any order. */
export function appliesIn(cells: readonly ScheduleCell[], fiscalYear: number): Applies {
  const first = Math.min(...cells.map((cell) => cell.fiscalYear));
  const last = Math.max(...cells.map((cell) => cell.fiscalYear + spanOf(cell) - 1));
  if (!(fiscalYear >= first && fiscalYear <= last)) return { kind: "outside" };
  const cell = covering(cells, fiscalYear);
  if (cell === undefined || cell.text.trim() === "") return { kind: "unknown" };
  if (isDash(cell.text)) return { kind: "none" };
  if (!isArrow(cell.text)) return { kind: "text", text: cell.text };
  return continuedFrom(cells, cell.fiscalYear - 1);
}

/** Follows arrows to the left, up to the text that they carry on. */
function continuedFrom(cells: readonly ScheduleCell[], fiscalYear: number): Applies {
  const left = covering(cells, fiscalYear);
  if (left === undefined || left.text.trim() === "" || isDash(left.text))
    return { kind: "unknown" };
  if (isArrow(left.text)) return continuedFrom(cells, left.fiscalYear - 1);
  return { kind: "continued", text: left.text, since: left.fiscalYear };
}

function covering(cells: readonly ScheduleCell[], fiscalYear: number): ScheduleCell | undefined {
  return cells.find(
    (cell) => cell.fiscalYear <= fiscalYear && fiscalYear < cell.fiscalYear + spanOf(cell),
  );
}

/** A span below one year would never end the walk to the left. */
function spanOf(cell: ScheduleCell): number {
  return Math.max(cell.span ?? 1, 1);
}
