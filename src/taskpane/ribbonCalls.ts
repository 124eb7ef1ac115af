import { parseRibbonCall, ribbonCallEvent, ribbonNoteKey } from "../messages/RibbonNote";
import type { Pane } from "./state/startPane";

/**
 * Takes up what ribbon buttons want of the pane: what was left before, and from now on what buttons in this window (the
 * shared runtime) and in others leave. It is told once the pane has `started`. The answer ends it.
 */
export function followRibbonCalls(
  pane: Pick<Pane, "tell">,
  view: Window,
  started: Promise<void>,
): () => void {
  const tell = (text: string | null) => {
    const call = parseRibbonCall(text, new Date().toISOString());
    if (call) void started.then(() => pane.tell(call));
  };
  const heardHere = (event: Event) => {
    event.preventDefault();
    tell(String((event as CustomEvent<unknown>).detail));
  };
  const heardElsewhere = ({ key, newValue }: StorageEvent) => {
    if (key === ribbonNoteKey && newValue !== null) tell(takeText(view));
  };
  view.addEventListener(ribbonCallEvent, heardHere);
  view.addEventListener("storage", heardElsewhere);
  tell(takeText(view));
  return () => {
    view.removeEventListener(ribbonCallEvent, heardHere);
    view.removeEventListener("storage", heardElsewhere);
  };
}

/** Where storage is blocked the pane opens without what was left. */
function takeText(view: Window): string | null {
  try {
    const text = view.localStorage.getItem(ribbonNoteKey);
    view.localStorage.removeItem(ribbonNoteKey);
    return text;
  } catch {
    return null;
  }
}
