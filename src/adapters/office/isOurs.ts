import { sameContent, type CellContent } from "../../domain/cells/CellContent";
import { holdsAfter, holdsBefore, type Found } from "../../domain/edit/judgeEdit";
import { sameSpan } from "../../domain/edit/merges";
import { isPartOfNewSheet } from "../../domain/edit/NewSheet";
import {
  isWholeSheet,
  sameBefore,
  type InPlaceEdit,
  type SetContent,
  type SetMerges,
  type SetValidation,
  type WholeSheetEdit,
} from "../../domain/edit/SheetEdit";
import type { Validation } from "../../domain/edit/Validation";
import type { Step } from "./Attempt";

/**
 * Does a place hold what we wrote, or what Excel kept of it, or something on the way there? Then it is ours to put back.
 * What somebody else has made of it meanwhile is not.
 */
export function isOurs(
  { edit, kept }: Pick<Step, "edit" | "kept">,
  found: Found | null | undefined,
): boolean {
  if (!found) return false;
  if (holdsBefore(edit, found) || holdsAfter(edit, found)) return true;
  const { present } = found;
  if (!present) return edit.kind === "setRowsHidden" || edit.kind === "setLocked";
  if (isWholeSheet(edit)) return isOurSheet(edit, kept, present);
  const result = kept && !isWholeSheet(kept) && ({ ...edit, before: kept.after } as typeof edit);
  if (result && sameBefore(result, present)) return true;
  if (edit.kind === "setContent") return isOurContent(edit, kept, present);
  if (edit.kind === "setMerges") return isOurMerges(edit, found);
  return edit.kind === "setValidation" && isOurValidation(edit, found);
}

/** A sheet is added, filled and given its chart one after the other. */
function isOurSheet(edit: WholeSheetEdit, kept: Step["kept"], present: InPlaceEdit): boolean {
  if (!isWholeSheet(present)) return false;
  const written = kept && isWholeSheet(kept) ? [edit, kept] : [edit];
  return written.some((one) => isPartOfNewSheet(present, one));
}

/** The number format does not count: it is written beside the content, and the failure may have come between the two. */
function isOurContent(edit: SetContent, kept: Step["kept"], present: Found["present"]): boolean {
  if (present?.kind !== "setContent") return false;
  const written = [edit.after, edit.before];
  if (kept?.kind === "setContent") written.push(kept.after);
  return written.some((content) => sameButForFormat(present.before, content));
}

function sameButForFormat(a: CellContent, b: CellContent): boolean {
  return sameContent(withoutFormat(a), withoutFormat(b));
}

function withoutFormat(content: CellContent): CellContent {
  return "numberFormat" in content ? { ...content, numberFormat: "General" } : content;
}

/** Areas are unmerged and merged one by one. */
function isOurMerges(edit: SetMerges, { present }: Found): boolean {
  const known = [...edit.before, ...edit.after];
  return (
    present?.kind === "setMerges" &&
    present.before.every((merge) => known.some((one) => sameSpan(one, merge)))
  );
}

/** A rule is cleared, then written, then given its alert: a failure between leaves none, or a list with Excel's own alert. */
function isOurValidation(edit: SetValidation, { present }: Found): boolean {
  if (present?.kind !== "setValidation") return false;
  const { before } = present;
  return before.kind === "none" || [edit.before, edit.after].some((one) => sameValues(one, before));
}

function sameValues(a: Validation, b: Validation): boolean {
  return a.kind === "list" && b.kind === "list" && a.values.join() === b.values.join();
}
