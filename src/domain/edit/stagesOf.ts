import { placeKey } from "./placeKey";
import { isInPlace, type SheetEdit } from "./SheetEdit";

/**
 * A command's edits in runs, in their order, so that the edits of a run can be looked at together before any of it is
 * written: such as move rows, such as merge, such as protect, and the others, none of them twice at one place.
 */
export function stagesOf(edits: readonly SheetEdit[]): SheetEdit[][] {
  const stages: SheetEdit[][] = [];
  let places = new Set<string>();
  for (const edit of edits) {
    const last = stages.at(-1);
    const place = isInPlace(edit) ? placeKey(edit) : "";
    if (last?.[0] && sortOf(last[0]) === sortOf(edit) && !places.has(place)) last.push(edit);
    else {
      stages.push([edit]);
      places = new Set();
    }
    if (place !== "") places.add(place);
  }
  return stages;
}

function sortOf(edit: SheetEdit): string {
  if (edit.kind === "setMerges" || edit.kind === "setProtection") return edit.kind;
  return isInPlace(edit) ? "others" : "rows";
}
