import { closeOutline } from "./outlining";
import type { PaneCore } from "./PaneCore";
import type { MenuScreen } from "./PaneState";

/** Opens a screen of the sheet menu in front of the tab. */
export function openMenuScreen(core: PaneCore, screen: MenuScreen): void {
  closeOutline(core);
  core.store.set({
    menuScreen: screen,
    recognisedOpen: false,
    outcome: null,
    said: null,
    ribbon: null,
  });
}

/** Back to the tab; the focus goes to the menu that it was opened from. */
export function leaveMenuScreen({ store }: Pick<PaneCore, "store">): void {
  store.set({ menuScreen: null, leftMenuScreen: {}, outcome: null });
}
