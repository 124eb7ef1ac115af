import { samePosition } from "../../domain/cells/Position";
import type { Command } from "../../domain/edit/Command";
import type { CellEdit, SheetEdit } from "../../domain/edit/SheetEdit";
import type { Draft } from "../../domain/place/Draft";

/** Is this draft the text that one of these edits writes? */
export function isDraftOf(draft: Draft, edits: readonly SheetEdit[]): boolean {
  return edits.some((edit) => edit.kind === "setContent" && isAt(draft, edit));
}

/** Does a command leave a draft to fewer departments, its text as it is? */
export function narrows(
  { confirms, edits }: Pick<Command, "confirms" | "edits">,
  draft: Draft,
): boolean {
  return confirms.includes(draft.id) && !isDraftOf(draft, edits);
}

/**
 * A draft whose cell was not coloured after all – it was among what was `asked`, and is not among what was `written` – has
 * no colour to give back. One that only got another text, or fewer departments, keeps what it had.
 */
export function withFillOf(
  draft: Draft,
  asked: readonly SheetEdit[],
  written: readonly SheetEdit[],
): Draft {
  const isColoured = (edits: readonly SheetEdit[]) =>
    edits.some((edit) => edit.kind === "setFill" && isAt(draft, edit));
  return isColoured(asked) && !isColoured(written) ? { ...draft, fillBefore: null } : draft;
}

function isAt({ place }: Draft, { sheetId, position }: CellEdit): boolean {
  return sheetId === place.sheetId && samePosition(position, place.lastPosition);
}
