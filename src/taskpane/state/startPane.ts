import type { Position } from "../../domain/cells/Position";
import { createChecker, type Checker } from "../../domain/rules/createChecker";
import type { RibbonCall, RibbonNote } from "../../messages/RibbonNote";
import type { Stop } from "../../ports/LiveWorkbook";
import type { PaneDeps } from "../../usecases/PaneDeps";
import { patchCheck } from "./checkBook";
import { createStore, type Store } from "./createStore";
import { firstState } from "./firstState";
import type { GuideCore } from "./GuideCore";
import {
  beginWaitingTour,
  guideActions,
  leaveTourForTab,
  passWelcome,
  type GuideActions,
} from "./guiding";
import { lastOf } from "./lastOf";
import { lookWhetherReadOnly } from "./noticing";
import { oneAtATime } from "./oneAtATime";
import { closeOutline } from "./outlining";
import type { PaneCore } from "./PaneCore";
import type { PaneState, Tab } from "./PaneState";
import type { PersonalMemory } from "./PersonalMemory";
import { patchCirculate } from "./patchCirculate";
import { patchFilter } from "./patchFilter";
import { patchMerge } from "./patchMerge";
import { patchCarry } from "./previewing";
import { readBook } from "./reading";
import { roomActions, type RoomActions } from "./roomActions";
import { watchBook } from "./watching";

/** Everything a person can do in the pane, and the state that all screens show. */
export type Pane = RoomActions & {
  readonly store: Store<PaneState>;
  readonly guide: GuideActions;
  readonly openTab: (tab: Tab) => void;
  readonly chooseDepartment: (department: string | null) => void;
  readonly toggleRecognised: () => void;
  readonly goTo: (sheetId: string, position: Position) => Promise<void>;
  readonly reread: () => Promise<void>;
  /** Takes up what a ribbon button wants; null takes away what it said. */
  readonly tell: (call: RibbonCall | null) => void;
  readonly forgetMissed: () => void;
  readonly stop: Stop;
};

/** Starts reading the open workbook and following it. `start` may be awaited by those who need the first reading. */
export function startPane(
  deps: PaneDeps,
  memory: PersonalMemory,
  tab: Tab,
  checker: Checker = createChecker(),
): { readonly pane: Pane; readonly started: Promise<void> } {
  const store = createStore<PaneState>(firstState(memory, tab));
  const core: GuideCore = { store, deps, memory, checker, during: oneAtATime(store) };
  const watching = watchBook(core);
  const pane: Pane = {
    store,
    ...roomActions(core),
    guide: guideActions(core, (next) => openTab(core, next)),
    openTab: (next) => {
      leaveTourForTab(core);
      openTab(core, next);
    },
    chooseDepartment: (department) => {
      store.set({ department, remembers: memory.keepDepartment(department) });
      patchCheck(core, { scope: "own" });
    },
    toggleRecognised: () => toggleRecognised(core),
    goTo: (sheetId, position) => goTo(core, sheetId, position),
    reread: async () => {
      await readBook(core);
    },
    tell: (call) => void takeCall(core, call),
    forgetMissed: () => store.set({ missed: null }),
    stop: () => void watching.then((stop) => stop()),
  };
  return { pane, started: begin(core, pane.guide.startTour) };
}

/** The first reading; a carry-forward that still stands is shown with its way back. */
async function begin(core: GuideCore, startTour: () => void): Promise<void> {
  const selection = await core.deps.workbook.selection();
  if (selection.ok) core.store.set({ selection: selection.value });
  await readBook(core);
  await lookWhetherReadOnly(core);
  if (lastOf(core.store.get().journal, "carryForward")) patchCarry(core, { view: "after" });
  beginWaitingTour(core, startTour);
}

/** A tab shows itself, not what was last done in it. */
function openTab(core: PaneCore, tab: Tab): void {
  closeOutline(core);
  patchCheck(core, { view: { kind: "list" } });
  patchFilter(core, { told: null, asked: null });
  // Coming back from another tab one finds the change at which one was.
  if (tab === "merge" && core.store.get().tab === tab) {
    patchMerge(core, { view: { kind: "copies" }, said: null });
    patchCirculate(core, { open: false });
  }
  core.store.set(({ progress }) => ({
    tab,
    recognisedOpen: false,
    menuScreen: null,
    ribbon: null,
    said: null,
    progress: { ...progress, preview: false },
  }));
}

function toggleRecognised(core: PaneCore): void {
  closeOutline(core);
  core.store.set(({ recognisedOpen }) => ({
    recognisedOpen: !recognisedOpen,
    menuScreen: null,
    recognisedView: "look",
    said: null,
  }));
}

/** A ribbon button's call: what it wrote is shown with its way back, what it could not decide is asked for here. */
async function takeCall(core: PaneCore, ribbon: RibbonCall | null): Promise<void> {
  if (ribbon) passWelcome(core);
  if (ribbon?.kind === "check") return openTab(core, "check");
  core.store.set({ ribbon });
  if (!ribbon) return;
  closeOutline(core);
  core.store.set({
    tab: "carryForward",
    recognisedOpen: false,
    menuScreen: null,
    outcome: null,
  });
  if (wrote(ribbon)) await readBook(core);
  const several = ribbon.kind === "choose" && ribbon.why === "several-pairs";
  patchCarry(core, { view: ribbon.kind === "carried" ? "after" : several ? "choose" : "prepare" });
}

/** Events tell of what others change, not of what a button of the add-in wrote. */
function wrote(note: RibbonNote): boolean {
  if (note.kind === "failed") return !note.failure.restored;
  return note.kind === "carried" || note.kind === "undone";
}

async function goTo(core: PaneCore, sheetId: string, position: Position): Promise<void> {
  const { store, deps } = core;
  const result = await deps.workbook.select(sheetId, position);
  store.set(
    result.ok ? { selection: { sheetId, position }, missed: null } : { missed: result.failure },
  );
}
