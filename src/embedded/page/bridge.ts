import type { HostPageWindow } from "./runtime/HostWindow";

/**
 * The first script of the add-in's page in the embedded build: where that stands in a frame of the embedded host, it puts
 * Excel's side of the wire into this window before Office.js looks for it. Elsewhere it does nothing.
 */
function hostAround(): HostPageWindow | null {
  if (window.parent === window) return null;
  try {
    const parent = window.parent as HostPageWindow;
    return parent.planSheetHost ? parent : null;
  } catch {
    // A frame of another origin: not our host.
    return null;
  }
}

hostAround()?.planSheetHost?.install(window);
