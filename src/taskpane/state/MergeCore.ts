import type { MergeDeps } from "../../usecases/MergeDeps";
import type { PaneCore } from "./PaneCore";

/** What the actions of 統合 work on: they circulate and take back, too. */
export type MergeCore = PaneCore & { readonly deps: MergeDeps };
