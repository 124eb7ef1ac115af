import { parseRibbonNote, ribbonNoteKey } from "../messages/RibbonNote";
import type { Pane } from "./state/startPane";

/**
 * Takes up what ribbon buttons left, now and whenever another is left while the pane is open. Where storage is blocked
 * the pane opens without a note. The answer ends it.
 */
export function followRibbonNotes(pane: Pane, view: Window): () => void {
  const take = () => {
    const note = parseRibbonNote(takeText(view), new Date().toISOString());
    if (note) pane.tell(note);
  };
  const heard = ({ key, newValue }: StorageEvent) => {
    if (key === ribbonNoteKey && newValue !== null) take();
  };
  view.addEventListener("storage", heard);
  take();
  return () => view.removeEventListener("storage", heard);
}

function takeText(view: Window): string | null {
  try {
    const text = view.localStorage.getItem(ribbonNoteKey);
    view.localStorage.removeItem(ribbonNoteKey);
    return text;
  } catch {
    return null;
  }
}
