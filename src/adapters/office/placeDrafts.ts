import type { Command } from "../../domain/edit/Command";
import type { SheetEdit } from "../../domain/edit/SheetEdit";
import type { Draft } from "../../domain/place/Draft";
import { isAt, isDraftOf } from "../../domain/place/isDraftOf";

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
