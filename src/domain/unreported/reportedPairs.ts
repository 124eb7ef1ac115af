import type { CarryPair } from "../carryForward/CarryPair";
import { findPairs } from "../carryForward/findPairs";
import { tableAt } from "../carryForward/tableAt";
import { reportYears } from "../filter/reportYears";
import { yearAfterYear } from "../filter/yearAfterYear";
import { entriesOf, jointTablesOf } from "../planSheet/jointTables";
import { meaningKey } from "../planSheet/Meaning";
import type { PlanBook } from "../planSheet/PlanSheet";

/** Where plans of last year are looked for, and which pair from there a person has chosen. */
export type PlanSource = {
  readonly last: PlanBook;
  readonly isChosen: (pair: CarryPair) => boolean;
};

export type ReportedPair = { readonly pair: CarryPair; readonly last: PlanBook };

/**
 * The pairs of which reports are to be looked for: the chosen one, and the certain ones whose result is being written
 * this year. Each result is compared with one source: the one that was chosen, else the first that has a pair to it.
 * Where nothing at all stands in a result column yet, nobody has begun to report: it is left out.
 */
export function reportedPairs(book: PlanBook, sources: readonly PlanSource[]): ReportedPair[] {
  const isThisYears = thisYearsIn(book);
  const found = sources.flatMap(({ last, isChosen }, rank) => {
    const { certain, offered } = findPairs(last, book);
    const usual = certain.filter((pair) => !isChosen(pair) && isThisYears(pair));
    return [
      ...[...certain, ...offered].filter(isChosen).map((pair) => ({ pair, last, rank: -1 })),
      ...usual.map((pair) => ({ pair, last, rank })),
    ];
  });
  const best = new Map<string, number>();
  for (const { pair, rank } of found)
    best.set(goalKey(pair), Math.min(rank, best.get(goalKey(pair)) ?? rank));
  return found
    .filter(({ pair, rank }) => rank === best.get(goalKey(pair)) && hasBegun(book, pair))
    .map(({ pair, last }) => ({ pair, last }));
}

function goalKey({ to }: CarryPair): string {
  return [to.sheetId, to.table, meaningKey(to)].join(" ");
}

/** The newest year's result; none of a table that is only looked up any more. */
function thisYearsIn(book: PlanBook): (pair: CarryPair) => boolean {
  const over = new Set(
    yearAfterYear(jointTablesOf(book), []).flatMap(({ last, goesOn }) => (goesOn ? [last] : [])),
  );
  return ({ to }) => {
    const joint = tableAt(book, to);
    return !over.has(joint) && reportYears(joint).isNewest(to);
  };
}

function hasBegun(book: PlanBook, { to }: CarryPair): boolean {
  return entriesOf(tableAt(book, to), to).some(({ entry }) => entry.text.trim() !== "");
}
