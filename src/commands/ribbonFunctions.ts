import type { RibbonCall } from "../messages/RibbonNote";
import type { Deps } from "../usecases/Deps";
import { carryForwardByRibbon, undoByRibbon } from "./runOnce";

/** The functions that the manifest's buttons name (`FunctionName`). */
export const ribbonFunctions: Readonly<Record<string, (deps: Deps) => Promise<RibbonCall>>> = {
  carryForward: carryForwardByRibbon,
  // 点検 only shows the pane: a source location of its own would be another page, outside the shared runtime.
  check: async () => ({ kind: "check" }),
  undo: undoByRibbon,
};
