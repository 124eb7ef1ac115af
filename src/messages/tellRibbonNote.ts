import type { Facts } from "./Facts";
import type { Messages } from "./messagesFor";
import type { CarryLeft, RibbonNote } from "./RibbonNote";
import { tellApplyFailure } from "./tellApplyFailure";

/** A ribbon button's note in words: a title, and what explains it. */
export type ToldNote = { readonly title: string; readonly text?: string; readonly facts?: Facts };

export function tellRibbonNote(note: RibbonNote, messages: Messages): ToldNote {
  const { ribbon, applyFailure, readFailure } = messages;
  switch (note.kind) {
    case "choose":
      return { title: ribbon.title, text: `${ribbon.why[note.why]}${ribbon.notChanged}` };
    case "carried":
      return { title: ribbon.carried(note.cells), ...tellLeft(note.left, messages) };
    case "undone":
      return tellUndone(note, messages);
    case "read-failed":
      return { title: readFailure[note.failure.code].title, facts: readFailure[note.failure.code] };
    case "failed": {
      const facts = tellApplyFailure(applyFailure, note.failure);
      return { title: facts.title, facts };
    }
  }
}

/** What a click left for a person to look at or to choose; nothing where it left nothing. */
function tellLeft(left: CarryLeft, { ribbon, words }: Messages): { readonly text?: string } {
  const parts = (["asked", "refused", "unmatched"] as const).flatMap((kind) =>
    left[kind] > 0 ? [ribbon.left[kind](left[kind])] : [],
  );
  const { asPlanned = 0, formerNames = 0 } = left;
  const text = [
    parts.length > 0 ? ribbon.leftWords(words.and(parts)) : "",
    asPlanned > 0 ? ribbon.asPlanned(asPlanned) : "",
    formerNames > 0 ? ribbon.formerNames(formerNames) : "",
  ].join("");
  return text === "" ? {} : { text };
}

function tellUndone(
  { name, cells, left }: Extract<RibbonNote, { kind: "undone" }>,
  { ribbon, drafts }: Messages,
): ToldNote {
  const text = left > 0 ? ribbon.undoLeft(left) : "";
  const ofMarks = name === "confirmDrafts";
  if (ofMarks && cells > 0)
    return { title: drafts.unconfirmed, text: `${drafts.unconfirmedNote}${text}` };
  const nothing = cells === 0 && (ofMarks || left > 0);
  const title = nothing ? ribbon.nothingUndone : ribbon.undone(cells);
  return text === "" ? { title } : { title, text };
}
