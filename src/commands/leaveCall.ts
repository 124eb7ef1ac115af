import { ribbonCallEvent, ribbonNoteKey } from "../messages/RibbonNote";

export type CallWindow = Pick<Window, "dispatchEvent"> & {
  readonly localStorage: Pick<Storage, "setItem">;
};

/**
 * Tells the pane what a ribbon button did. In a shared runtime the pane stands in this window and takes it at once. Else
 * it waits in the storage that all pages of the add-in share; where that is blocked the pane opens without it and finds
 * out by itself what is to be chosen.
 */
export function leaveCall(
  text: string,
  surroundings: { readonly window: CallWindow; readonly showPane: unknown },
): void {
  const { window } = surroundings;
  if (surroundings.showPane && takenHere(text, window)) return;
  try {
    window.localStorage.setItem(ribbonNoteKey, text);
  } catch {
    return;
  }
}

/** A pane that takes the event prevents its default. */
function takenHere(text: string, window: CallWindow): boolean {
  return !window.dispatchEvent(
    new CustomEvent(ribbonCallEvent, { detail: text, cancelable: true }),
  );
}
