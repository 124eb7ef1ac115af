import type { Checker } from "../../domain/rules/createChecker";
import type { Running } from "../../ports/LiveWorkbook";
import type { Deps } from "../../usecases/Deps";
import type { Store } from "./createStore";
import type { PersonalMemory } from "./PersonalMemory";
import type { PaneState, WorkKind } from "./PaneState";

/** What every action of the pane works on. */
export type PaneCore = {
  readonly store: Store<PaneState>;
  readonly deps: Deps;
  readonly memory: PersonalMemory;
  /** One for as long as the pane is open: what has not changed is not looked at again. */
  readonly checker: Checker;
  /** Does one thing at a time, in the order asked for, and keeps `work` up to date. */
  readonly during: <Value>(
    kind: WorkKind,
    task: (running: Running) => Promise<Value>,
  ) => Promise<Value>;
};
