import { formatRibbonNote, ribbonNoteKey, type RibbonNote } from "../messages/RibbonNote";
import type { Deps } from "../usecases/Deps";
import { needsPane } from "./runOnce";

/** What a ribbon command needs of its surroundings. */
export type RibbonSurroundings = {
  readonly deps: () => Deps;
  readonly storage: () => Pick<Storage, "setItem">;
  /** Shows the pane; absent where this Office cannot do that from a button. */
  readonly showPane: (() => Promise<void>) | undefined;
};

/**
 * Makes a ribbon button's handler: runs, leaves a note for the pane, opens the pane where a person has to look. Excel is
 * told that the button is done whatever happens – a button that is not released blocks all others.
 */
export function ribbonCommand(
  run: (deps: Deps) => Promise<RibbonNote>,
  surroundings: RibbonSurroundings,
): (event: { completed: () => void }) => Promise<void> {
  return async (event) => {
    try {
      const deps = surroundings.deps();
      const note = await run(deps);
      leave(note, deps.now(), surroundings.storage);
      if (needsPane(note)) await surroundings.showPane?.();
    } finally {
      event.completed();
    }
  };
}

/** Without storage the pane opens without the reason; what is to be chosen it finds out by itself. */
function leave(note: RibbonNote, now: string, storage: RibbonSurroundings["storage"]): void {
  try {
    storage().setItem(ribbonNoteKey, formatRibbonNote(note, now));
  } catch {
    return;
  }
}
