import type { Position } from "../../domain/cells/Position";
import type { RibbonNote } from "../../messages/RibbonNote";
import type { Stop } from "../../ports/LiveWorkbook";
import type { Deps } from "../../usecases/Deps";
import { carryActions, type CarryActions } from "./carrying";
import { createStore, type Store } from "./createStore";
import { lastCarry } from "./lastCarry";
import { oneAtATime } from "./oneAtATime";
import type { PaneCore } from "./PaneCore";
import { initialPane, type PaneState, type Tab } from "./PaneState";
import type { PersonalMemory } from "./PersonalMemory";
import { patchCarry } from "./previewing";
import { readBook } from "./reading";
import { afterActions, type AfterActions } from "./undoing";
import { watchBook } from "./watching";

/** Everything a person can do in the pane, and the state that all screens show. */
export type Pane = {
  readonly store: Store<PaneState>;
  /** What the use cases are told to go by; screens read a city's words from it. */
  readonly profile: Deps["profile"];
  readonly carry: CarryActions;
  readonly after: AfterActions;
  readonly openTab: (tab: Tab) => void;
  readonly chooseDepartment: (department: string | null) => void;
  readonly toggleRecognised: () => void;
  readonly goTo: (sheetId: string, position: Position) => Promise<void>;
  readonly reread: () => Promise<void>;
  /** Takes up what a ribbon button left; null takes it away. */
  readonly tell: (note: RibbonNote | null) => void;
  readonly forgetMissed: () => void;
  readonly stop: Stop;
};

/** Starts reading the open workbook and following it. `start` may be awaited by those who need the first reading. */
export function startPane(
  deps: Deps,
  memory: PersonalMemory,
  tab: Tab,
): { readonly pane: Pane; readonly started: Promise<void> } {
  const store = createStore<PaneState>({ ...initialPane, tab, department: memory.department() });
  const core: PaneCore = { store, deps, memory, during: oneAtATime(store) };
  const watching = watchBook(core);
  const pane: Pane = {
    store,
    profile: deps.profile,
    carry: carryActions(core),
    after: afterActions(core),
    openTab: (next) => store.set({ tab: next, recognisedOpen: false, ribbon: null }),
    chooseDepartment: (department) =>
      store.set({ department, remembers: memory.keepDepartment(department) }),
    toggleRecognised: () =>
      store.set(({ recognisedOpen }) => ({ recognisedOpen: !recognisedOpen })),
    goTo: (sheetId, position) => goTo(core, sheetId, position),
    reread: async () => {
      await readBook(core);
    },
    tell: (note) => void takeNote(core, note),
    forgetMissed: () => store.set({ missed: null }),
    stop: () => void watching.then((stop) => stop()),
  };
  return { pane, started: begin(core) };
}

/** The first reading; a carry-forward that was the last thing done is shown with its way back. */
async function begin(core: PaneCore): Promise<void> {
  const selection = await core.deps.workbook.selection();
  if (selection.ok) core.store.set({ selection: selection.value });
  await readBook(core);
  if (lastCarry(core.store.get().journal)) patchCarry(core, { view: "after" });
}

/** A ribbon button's note: what it wrote is shown with its way back, what it could not decide is asked for here. */
async function takeNote(core: PaneCore, ribbon: RibbonNote | null): Promise<void> {
  // What was carried the 繰越 screen says itself.
  core.store.set({ ribbon: ribbon?.kind === "carried" ? null : ribbon });
  if (!ribbon) return;
  core.store.set({ tab: "carryForward", recognisedOpen: false, outcome: null });
  if (ribbon.kind === "carried" || ribbon.kind === "undone") await readBook(core);
  const several = ribbon.kind === "choose" && ribbon.why === "several-pairs";
  patchCarry(core, { view: ribbon.kind === "carried" ? "after" : several ? "choose" : "prepare" });
}

async function goTo(core: PaneCore, sheetId: string, position: Position): Promise<void> {
  const { store, deps } = core;
  const result = await deps.workbook.select(sheetId, position);
  store.set(
    result.ok ? { selection: { sheetId, position }, missed: null } : { missed: result.failure },
  );
}
