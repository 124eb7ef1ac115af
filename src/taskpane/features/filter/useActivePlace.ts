import { useState } from "react";
import { samePosition } from "../../../domain/cells/Position";
import type { WorkPlace } from "../../../domain/filter/WorkPlace";
import { usePaneState } from "../../PaneContext";

type Here = Pick<WorkPlace, "sheetId" | "position">;

/**
 * `chosen`: the row of the cell that is selected in Excel, -1 where it is none of them. `active`: the row on which the
 * keyboard is: where a person moved to, else the chosen one. It stays with its place when the list becomes another.
 */
export function useActivePlace(places: readonly WorkPlace[]): {
  readonly active: number;
  readonly chosen: number;
  readonly move: (index: number) => void;
} {
  const selection = usePaneState((state) => state.selection);
  const [moved, setMoved] = useState<Here | null>(null);
  const indexOf = (here: Here | null) =>
    here === null ? -1 : places.findIndex((place) => isAt(place, here));
  const chosen = indexOf(selection);
  const kept = indexOf(moved);
  return {
    active: kept >= 0 ? kept : Math.max(0, chosen),
    chosen,
    move: (index) => setMoved(places[index] ?? null),
  };
}

function isAt(place: Here, here: Here): boolean {
  return place.sheetId === here.sheetId && samePosition(place.position, here.position);
}
