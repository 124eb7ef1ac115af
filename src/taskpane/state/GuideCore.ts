import type { PaneDeps } from "../../usecases/PaneDeps";
import type { PaneCore } from "./PaneCore";

/** What the first page, the tour and the settings work on. */
export type GuideCore = PaneCore & { readonly deps: PaneDeps };
