import type { Interval } from "../cells/Interval";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import { applyEdit } from "./applyEdit";
import { foundInSheet } from "./foundInSheet";
import { judgeEdit, plainFound, type Found, type Verdict } from "./judgeEdit";
import { judgeRowEdit } from "./judgeRowEdit";
import { refersToRows } from "./refersToRows";
import { placeKey } from "./placeKey";
import { originsOf } from "./originOfEdit";
import { invertEdit, isRowEdit, type InPlaceEdit, type RowEdit, type SheetEdit } from "./SheetEdit";

/** A sheet at a moment, and whether it is protected. */
export type SheetMoment = {
  readonly snapshot: SheetSnapshot;
  readonly sheetProtected: boolean;
  readonly formatRows: boolean;
};

/**
 * May the edits of a command be carried out one after another? Each is judged by what the sheets will hold at its turn;
 * those after one that does not fit are judged as if it had. `sheets`: as they are now, by id; all of the workbook where rows go, for their formulas. `looks`: what was found at
 * each edit's origin (`originsOf`), null where it has none. What a new row looks like is known to nobody: anything fits.
 */
export function judgeInOrder(
  edits: readonly SheetEdit[],
  sheets: ReadonlyMap<string, SheetMoment>,
  looks: readonly (Found | null)[],
): Verdict[] {
  const now = new Map(sheets);
  const origins = originsOf(edits);
  const written = new Map<string, InPlaceEdit>();
  return edits.map((edit, index) => {
    const sheet = now.get(edit.sheetId);
    if (!sheet) return "sheet-missing";
    now.set(edit.sheetId, after(sheet, edit));
    if (isRowEdit(edit)) return judgeRows(edit, sheet, [...now.values()]);
    const origin = origins[index] ?? null;
    const key = origin ? placeKey(origin) : "";
    const found = atTurn(edit, sheet, looks[index] ?? null, written.get(key) ?? null);
    const back = invertEdit(edit);
    if (key !== "" && !isRowEdit(back)) written.set(key, back);
    if (found) return judgeEdit(edit, found);
    return sheet.sheetProtected ? "protected" : "fits";
  });
}

function judgeRows(edit: RowEdit, sheet: SheetMoment, all: readonly SheetMoment[]): Verdict {
  const { snapshot, sheetProtected } = sheet;
  const refersTo = (rows: Interval) =>
    all.some((other) =>
      other.snapshot.cells.some(
        ({ content }) =>
          content.kind === "formula" &&
          refersToRows(content.formula, rows, snapshot.name, other.snapshot.id === snapshot.id),
      ),
    );
  return judgeRowEdit(edit, { ...snapshot, sheetProtected, refersTo });
}

/** Null where only a new row's look is at stake. */
function atTurn(
  edit: InPlaceEdit,
  { snapshot, sheetProtected, formatRows }: SheetMoment,
  look: Found | null,
  written: InPlaceEdit | null,
): Found | null {
  const guard = { sheetProtected, formatRows };
  const inSheet = foundInSheet(edit, snapshot);
  if (inSheet) return { ...plainFound, locked: look?.locked ?? true, ...guard, ...inSheet };
  if (!look) return null;
  return { ...look, ...guard, ...(written && { present: written }) };
}

function after(sheet: SheetMoment, edit: SheetEdit): SheetMoment {
  if (edit.kind !== "setProtection") return { ...sheet, snapshot: applyEdit(sheet.snapshot, edit) };
  const sheetProtected = edit.after.kind === "on";
  const formatRows = edit.after.kind === "on" && edit.after.options["allowFormatRows"] === true;
  return { ...sheet, sheetProtected, formatRows };
}
