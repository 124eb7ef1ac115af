import { nearestEraYear } from "../fiscalYear/nearestEraYear";
import type { HeaderColumn } from "./Header";
import type { HeaderCell } from "./headerVocabulary";

/**
 * The fiscal year of each column, null where the header leaves it open. The lowest tier that says anything of a year
 * decides. Bare numbers take the era of the years they stand among; 前年度 and the like count from the year in the group
 * above them, else from the sheet's own. `titleYears`: the years that the titles name.
 */
export function resolveYears(
  columns: readonly HeaderColumn[],
  titleYears: readonly number[],
): (number | null)[] {
  const stated = columns.flatMap(({ cells }) => cells.flatMap((cell) => cell.fiscalYear ?? []));
  const among = [...stated, ...titleYears];
  const own = ownYear(columns, titleYears);
  return columns.map(({ cells }) => {
    let year: number | null = null;
    for (const cell of cells) year = yearUnder(cell, year, among, own);
    return year;
  });
}

/** The year after one more tier; `above`: what the tiers above it say. */
function yearUnder(
  cell: HeaderCell,
  above: number | null,
  among: readonly number[],
  own: number | null,
): number | null {
  if (cell.fiscalYear !== null) return cell.fiscalYear;
  if (cell.bareYear !== null) return nearestEraYear(cell.bareYear, among);
  if (cell.relativeYear === null) return above;
  const from = above ?? own;
  return from === null ? null : from + cell.relativeYear;
}

/**
 * The year a sheet is about: the one its title names, else that of its plans, if they are of one year. A result does not
 * tell: it may be this year's or the last one's.
 */
function ownYear(columns: readonly HeaderColumn[], titleYears: readonly number[]): number | null {
  const planned = columns.flatMap(({ cells }) => {
    const isPlan = cells.some((cell) => cell.kind === "plan");
    return isPlan ? cells.flatMap((cell) => cell.fiscalYear ?? []) : [];
  });
  const [year, ...more] = new Set(titleYears.length > 0 ? titleYears : planned);
  return year !== undefined && more.length === 0 ? year : null;
}
