import { isCellEdit, isContentEdit, type SheetEdit } from "../../domain/edit/SheetEdit";
import type { Draft } from "../../domain/place/Draft";
import { isAt } from "../../domain/place/isDraftOf";

/**
 * Of drafts that a command was to take the mark off, those that keep it, since what it was to write there did not come
 * about: their text – or, where only a colour was to go, their colour – stands as before. `asked`: all that was to be
 * written; `open`: what of it did not come about. A draft whose old address says nothing goes with the texts as a whole.
 */
export function marksThatStay(
  drafts: readonly Draft[],
  asked: readonly SheetEdit[],
  open: readonly SheetEdit[],
): Draft[] {
  const left = new Set(open);
  const texts = asked.filter(isContentEdit);
  return drafts.filter((draft) => {
    const own = asked.filter((edit) => isCellEdit(edit) && isAt(draft, edit));
    const ownTexts = own.filter(isContentEdit);
    const decides = [ownTexts, own, texts].find((edits) => edits.length > 0) ?? [];
    return decides.length > 0 && decides.every((edit) => left.has(edit));
  });
}
