import { maxCellCharacters, sameContent, type CellContent } from "../cells/CellContent";
import type { EditRefusal } from "./Command";
import { sameFill, type Fill, type SheetEdit } from "./SheetEdit";

/** What a sheet holds at an edit's position, just before it would be written. */
export type Found = {
  readonly content: CellContent;
  readonly fill: Fill;
  /** False for a cell that lies under a merge whose anchor is elsewhere. */
  readonly anchor: boolean;
  readonly sheetProtected: boolean;
  readonly locked: boolean;
};

/** `fits`: may be written. `already`: the sheet holds the result already. Otherwise why it is not written. */
export type Verdict = "fits" | "already" | EditRefusal;

/** The staleness check: may this edit be written over what was found? `null`: there is no such sheet. */
export function judgeEdit(edit: SheetEdit, found: Found | null): Verdict {
  if (!found) return "sheet-missing";
  if (!found.anchor) return "not-an-anchor";
  return edit.kind === "setContent"
    ? judgeContent(edit.before, edit.after, found)
    : judgeFill(edit.before, edit.after, found);
}

function judgeContent(before: CellContent, after: CellContent, found: Found): Verdict {
  if (sameContent(found.content, after)) return "already";
  if (!sameContent(found.content, before)) return "changed-since";
  if (after.kind === "text" && after.text.length > maxCellCharacters) return "too-long";
  return found.sheetProtected && found.locked ? "protected" : "fits";
}

/** A protected sheet lets unlocked cells be filled in, not coloured (unless it was told to; then Excel would, we do not). */
function judgeFill(before: Fill, after: Fill, found: Found): Verdict {
  if ([before, after, found.fill].some((fill) => fill.kind === "other")) return "fill-not-plain";
  if (sameFill(found.fill, after)) return "already";
  if (!sameFill(found.fill, before)) return "changed-since";
  return found.sheetProtected ? "protected" : "fits";
}
