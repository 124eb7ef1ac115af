import type { Interval } from "../cells/Interval";
import type { SheetSnapshot } from "../cells/SheetSnapshot";
import { spanContains } from "../cells/Span";
import { applyEdit } from "./applyEdit";
import { foundInSheet } from "./foundInSheet";
import { judgeEdit, plainFound, type Found, type Verdict } from "./judgeEdit";
import { judgeRowEdit } from "./judgeRowEdit";
import { refersToRows } from "./refersToRows";
import { placeKey } from "./placeKey";
import { originOfRows, originsOf } from "./originOfEdit";
import {
  invertEdit,
  isRowEdit,
  isWholeSheet,
  type InPlaceEdit,
  type RowEdit,
  type SheetEdit,
} from "./SheetEdit";

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
 * `judge`: how strictly a place is looked at.
 */
export function judgeInOrder(
  edits: readonly SheetEdit[],
  sheets: ReadonlyMap<string, SheetMoment>,
  looks: readonly (Found | null)[],
  judge: typeof judgeEdit = judgeEdit,
): Verdict[] {
  const now = new Map(sheets);
  const origins = originsOf(edits);
  const written = new Map<string, InPlaceEdit>();
  const moved: RowEdit[] = [];
  return edits.map((edit, index) => {
    if (isWholeSheet(edit) || edit.kind === "renameSheet") return judge(edit, looks[index] ?? null);
    const sheet = now.get(edit.sheetId);
    if (!sheet) return "sheet-missing";
    now.set(edit.sheetId, after(sheet, edit));
    if (isRowEdit(edit)) {
      moved.push(edit);
      const refersTo = referencesIn([...now.values()], sheet.snapshot, moved.slice(0, -1));
      return judgeRowEdit(edit, { ...sheet.snapshot, ...sheet, refersTo });
    }
    const origin = origins[index] ?? null;
    const key = origin ? placeKey(origin) : "";
    const look = looks[index] ?? null;
    const locked = origin && lockOf(origin, [...written.values()]);
    const known = look && locked !== null ? { ...look, locked } : look;
    const found = atTurn(edit, sheet, known, written.get(key) ?? null);
    if (origin) written.set(key, standing(origin));
    if (found) return judge(edit, found);
    return sheet.sheetProtected ? "protected" : "fits";
  });
}

/** An edit that was carried out, turned round: what stands is its `before`. */
function standing(edit: InPlaceEdit): InPlaceEdit {
  const back = invertEdit(edit);
  return isRowEdit(back) ? edit : back;
}

/** Whether a cell is locked since the latest edit that said so; null where none did. */
function lockOf(edit: InPlaceEdit, written: readonly InPlaceEdit[]): boolean | null {
  if (edit.kind !== "setContent") return null;
  const locks = written.flatMap((one) =>
    one.kind === "setLocked" &&
    one.sheetId === edit.sheetId &&
    spanContains(one.area, edit.position)
      ? [one.before]
      : [],
  );
  return locks.at(-1) ?? null;
}

/**
 * Do formulas refer to rows of a sheet? They are known as they stand now, so the rows are looked for where they are now.
 */
function referencesIn(
  sheets: readonly SheetMoment[],
  { id, name }: SheetSnapshot,
  earlier: readonly RowEdit[],
): (rows: Interval) => boolean {
  const formulas = sheets.flatMap(({ snapshot }) =>
    snapshot.cells.flatMap(({ content }) =>
      content.kind === "formula" ? [{ formula: content.formula, here: snapshot.id === id }] : [],
    ),
  );
  const own = earlier.filter(({ sheetId }) => sheetId === id);
  return (rows) => {
    const today = originOfRows(rows, own);
    return (
      today !== null &&
      formulas.some(({ formula, here }) => refersToRows(formula, today, name, here))
    );
  };
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
