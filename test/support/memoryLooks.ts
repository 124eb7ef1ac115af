import type { Position } from "../../src/domain/cells/Position";
import { originOfEdit } from "../../src/domain/edit/originOfEdit";
import { placeKey } from "../../src/domain/edit/placeKey";
import {
  invertEdit,
  isInPlace,
  isRowEdit,
  type Fill,
  type InPlaceEdit,
  type RowEdit,
  type SheetEdit,
} from "../../src/domain/edit/SheetEdit";

/** What a snapshot does not know of a workbook in memory: fills, heights, validations, locks. */
export type MemoryLooks = {
  readonly fill: (sheetId: string, position: Position) => Fill;
  /** What stands at an edit's place; before anything was written there, what the edit expects – a cell has no fill. */
  readonly present: (edit: InPlaceEdit) => InPlaceEdit;
  readonly apply: (edit: SheetEdit) => void;
};

export function memoryLooks(): MemoryLooks {
  let written: InPlaceEdit[] = [];
  const at = (edit: InPlaceEdit) => written.find((one) => placeKey(one) === placeKey(edit));
  const present = (edit: InPlaceEdit): InPlaceEdit => {
    const known = at(edit);
    if (known) return known;
    return edit.kind === "setFill" ? { ...edit, before: { kind: "none" } } : edit;
  };
  return {
    present,
    fill: (sheetId, position) => {
      const none = { kind: "none" } as const;
      const known = at({ kind: "setFill", sheetId, position, before: none, after: none });
      return known?.kind === "setFill" ? known.before : none;
    },
    apply: (edit) => {
      if (isRowEdit(edit)) {
        written = written.flatMap((one) =>
          one.sheetId === edit.sheetId ? moved(one, edit) : [one],
        );
        return;
      }
      const back = invertEdit(edit);
      if (!isInPlace(back)) return;
      written = [...written.filter((one) => placeKey(one) !== placeKey(edit)), back];
    },
  };
}

/** Where a place is after a row edit: where it was before the opposite one. */
function moved(one: InPlaceEdit, edit: RowEdit): InPlaceEdit[] {
  const opposite = invertEdit(edit);
  const there = isRowEdit(opposite) ? originOfEdit(one, [opposite]) : null;
  return there ? [there] : [];
}
