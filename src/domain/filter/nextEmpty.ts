import { comparePositions } from "../cells/Position";
import type { WorkPlace } from "./WorkPlace";
import type { CellAt } from "./WritingPlace";

/**
 * The next place that is 未記入, in sheet order after a cell; from the top again where there is none below. Null where
 * nothing is left. `from` null: the first.
 */
export function nextEmpty(places: readonly WorkPlace[], from: CellAt | null): WorkPlace | null {
  const open = places.filter(({ state }) => state === "empty");
  if (!from) return open[0] ?? null;
  const sheets = [...new Set(places.map(({ sheetId }) => sheetId))];
  const here = sheets.indexOf(from.sheetId);
  const isAfter = ({ sheetId, position }: WorkPlace) => {
    const there = sheets.indexOf(sheetId);
    return there === here ? comparePositions(position, from.position) > 0 : there > here;
  };
  return (here < 0 ? undefined : open.find(isAfter)) ?? open[0] ?? null;
}
