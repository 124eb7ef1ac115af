import type { Entry, PlanTable } from "../planSheet/PlanSheet";
import { appliesIn } from "../schedule/appliesIn";

/**
 * What an arrow says once it stands first in its row: the text that it carries on. Null where it does not come to stand
 * first – the text to its left goes along – or carries on nothing that is known.
 */
export function startingText({ entries }: PlanTable, arrow: Entry): string | null {
  const row = entries.filter(
    ({ meaning, anchor }) => meaning.kind === "schedule" && anchor.row === arrow.anchor.row,
  );
  const years = row.map(({ meaning }) => Number(meaning.fiscalYear));
  const year = Number(arrow.meaning.fiscalYear);
  if (year !== Math.min(...years) + 1) return null;
  const cells = row.map(({ meaning, text }) => ({ fiscalYear: Number(meaning.fiscalYear), text }));
  const applies = appliesIn(cells, year);
  return applies.kind === "continued" ? applies.text : null;
}
