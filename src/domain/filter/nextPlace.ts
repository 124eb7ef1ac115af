import { comparePositions } from "../cells/Position";
import { isLeft } from "./isLeft";
import type { WorkPlace } from "./WorkPlace";
import type { CellAt } from "./WritingPlace";

/**
 * The next place where there is something to do, in sheet order after a cell; from the top again where there is none below.
 * As long as one is 未記入 it is such a one, then another at which something is left; null where nothing is. `from` null: the
 * first.
 */
export function nextPlace(places: readonly WorkPlace[], from: CellAt | null): WorkPlace | null {
  const empty = places.filter(({ state }) => state === "empty");
  const open = empty.length > 0 ? empty : places.filter(isLeft);
  if (!from) return open[0] ?? null;
  const sheets = [...new Set(places.map(({ sheetId }) => sheetId))];
  const here = sheets.indexOf(from.sheetId);
  const isAfter = ({ sheetId, position }: WorkPlace) => {
    const there = sheets.indexOf(sheetId);
    return there === here ? comparePositions(position, from.position) > 0 : there > here;
  };
  return (here < 0 ? undefined : open.find(isAfter)) ?? open[0] ?? null;
}
