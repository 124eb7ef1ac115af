import { parseEntry } from "../entry/parseEntry";
import type { Profile } from "../profile/Profile";
import { applyEditing } from "./CellEditing";
import { blockRefs, sameRef } from "./BlockRef";
import { isBlank } from "./EditedItem";
import { isUnchanged } from "./formatEdited";
import { plainText, type TypedEditing, type Unsaved } from "./Unsaved";

/** The text that the cell would hold; null where it cannot be written like this. */
export function textAfter(unsaved: Unsaved, profile: Profile): string | null {
  const text = applyEditing(plainText(unsaved.before) ?? "", unsaved.editing, profile);
  return text.ok ? text.value : null;
}

/** Whether there is something to write: an empty place that waits for words is nothing yet. */
export function changesText(unsaved: Unsaved, profile: Profile): boolean {
  const { editing } = unsaved;
  if (editing.kind === "addBlock") return !editing.items.every(isBlank);
  return textAfter(unsaved, profile) !== plainText(unsaved.before);
}

/** Whether an editing shows just what the cell holds, so that nobody has to remember it. */
export function isUntouched(text: string | null, editing: TypedEditing): boolean {
  switch (editing.kind) {
    case "replaceText":
      return editing.text === (text ?? "");
    case "addBlock":
      return editing.items.length === 0;
    case "editBlock": {
      const { ref, items } = editing;
      const own = blockRefs(parseEntry(text ?? "")).find((one) => sameRef(one.ref, ref));
      return own !== undefined && isUnchanged(own.block, items);
    }
  }
}
