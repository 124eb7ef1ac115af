import { maxCellCharacters, type CellContent } from "../cells/CellContent";
import type { Position } from "../cells/Position";
import type { EditRefusal } from "./Command";
import { isSheetName } from "./freeSheetName";
import { judgeMerges } from "./judgeMerges";
import {
  invertEdit,
  isCellEdit,
  isRowEdit,
  sameBefore,
  type AddSheet,
  type Fill,
  type InPlaceEdit,
  type RenameSheet,
  type SetContent,
  type SetFill,
  type SetProtection,
  type SetValidation,
} from "./SheetEdit";
import { canBeKept } from "./Validation";
import { wordsCanBeKept } from "./ValidationWords";

/** What a sheet holds at an edit's place, just before it would be written. */
export type Found = {
  /** The edit with what stands there as its `before`; null where it is not one and the same in all of the place. */
  readonly present: InPlaceEdit | null;
  /** False for a cell that lies under a merge whose anchor is elsewhere. */
  readonly anchor: boolean;
  /** Of a sheet as a whole and of its name: is the structure of the workbook protected? */
  readonly sheetProtected: boolean;
  /** False where all of the place may be filled in although the sheet is protected. */
  readonly locked: boolean;
  /** A protected sheet that still lets rows be sized and hidden. */
  readonly formatRows: boolean;
  /** For `setRowHeight`. */
  readonly hidden: boolean;
  /** For `setMerges`: the cells of its area that hold something. */
  readonly filled: readonly Position[];
  /** For `renameSheet`: another sheet has the name already. */
  readonly nameTaken?: boolean;
};

/** What there is to know of most places. */
export const plainFound: Omit<Found, "present"> = {
  anchor: true,
  sheetProtected: false,
  locked: true,
  formatRows: false,
  hidden: false,
  filled: [],
};

/** `fits`: may be written. `already`: the sheet holds the result already. Otherwise why it is not written. */
export type Verdict = "fits" | "already" | EditRefusal;

/** The staleness check: may this edit be written over what was found? `null`: there is no such sheet. */
export function judgeEdit(edit: InPlaceEdit, found: Found | null): Verdict {
  if (!found) return "sheet-missing";
  if (isCellEdit(edit) && !found.anchor) return "not-an-anchor";
  const impossible = whyNever(edit, found);
  if (impossible) return impossible;
  if (holdsAfter(edit, found)) return "already";
  if (!holdsBefore(edit, found))
    return edit.kind === "setMerges" ? "merge-in-the-way" : "changed-since";
  return whyNotNow(edit, found) ?? "fits";
}

export function holdsBefore(edit: InPlaceEdit, { present }: Pick<Found, "present">): boolean {
  return present !== null && sameBefore(edit, present);
}

export function holdsAfter(edit: InPlaceEdit, { present }: Pick<Found, "present">): boolean {
  const back = invertEdit(edit);
  return present !== null && !isRowEdit(back) && sameBefore(back, present);
}

/** What could not be given back is not written over, whatever it is to become. */
function whyNever(edit: InPlaceEdit, { present, hidden }: Found): EditRefusal | null {
  switch (edit.kind) {
    case "setFill":
      return fillsOf(edit, present).some(({ kind }) => kind === "other") ? "fill-not-plain" : null;
    case "setValidation":
      return validationsOf(edit, present).some(({ kind }) => kind === "other")
        ? "validation-not-plain"
        : null;
    case "setRowHeight":
      return hidden ? "row-hidden" : null;
    default:
      return null;
  }
}

function fillsOf(edit: SetFill, present: InPlaceEdit | null): readonly Fill[] {
  return [edit.before, edit.after, ...(present?.kind === "setFill" ? [present.before] : [])];
}

function validationsOf(edit: SetValidation, present: InPlaceEdit | null) {
  return [edit.before, edit.after, ...(present?.kind === "setValidation" ? [present.before] : [])];
}

/** A protected sheet lets unlocked cells be filled in, not coloured (unless it was told to; then Excel would, we do not). */
function whyNotNow(edit: InPlaceEdit, found: Found): EditRefusal | null {
  const guarded = found.sheetProtected ? "protected" : null;
  switch (edit.kind) {
    case "setContent":
      return whyNoContent(edit, found);
    case "setRowHeight":
    case "setRowsHidden":
      return found.formatRows ? null : guarded;
    case "setValidation":
      return canBeKept(edit.after) ? guarded : "list-not-inline";
    case "setValidationWords":
      return wordsCanBeKept(edit.after) ? guarded : "words-too-long";
    case "setMerges":
      return guarded ?? judgeMerges(edit, found.filled);
    case "setProtection":
      return whyNoProtection(edit);
    case "setFill":
    case "setLocked":
      return guarded;
    case "renameSheet":
      return found.sheetProtected ? "workbook-protected" : whyNoName(edit, found);
    case "addSheet":
      return found.sheetProtected ? "workbook-protected" : whyNoSheet(edit);
    case "removeSheet":
      return found.sheetProtected ? "workbook-protected" : null;
  }
}

function whyNoContent({ after }: SetContent, found: Found): EditRefusal | null {
  if (isTooLong(after)) return "too-long";
  return found.sheetProtected && found.locked ? "protected" : null;
}

function whyNoName({ after }: RenameSheet, { nameTaken }: Found): EditRefusal | null {
  if (!isSheetName(after)) return "name-unfit";
  return nameTaken ? "name-taken" : null;
}

/** A name that Excel does not take is a bug of whoever made the edit, and is thrown. */
function whyNoSheet({ name, rows }: AddSheet): EditRefusal | null {
  if (!isSheetName(name)) throw new Error(`No name of a sheet: ${name}`);
  return rows.some((cells) => cells.some(isTooLong)) ? "too-long" : null;
}

function isTooLong(content: CellContent): boolean {
  return content.kind === "text" && content.text.length > maxCellCharacters;
}

/** A password is never kept: what needs one to be taken off, or to be as before, is a person's to do. */
function whyNoProtection({ before, after }: SetProtection): EditRefusal | null {
  const needed = [before, after].some(
    (protection) => protection.kind === "on" && protection.password === "kept-by-person",
  );
  return needed ? "password-needed" : null;
}
