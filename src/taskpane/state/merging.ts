import type { Choice } from "../../domain/merge/Choice";
import { decide } from "../../domain/merge/Decision";
import type { Conflict } from "../../domain/merge/MergeOutcome";
import type { NewSheet } from "../../domain/edit/NewSheet";
import { cellsLosingColours } from "../../usecases/cellsLosingColours";
import { decideMerge, type MergeChoice } from "../../usecases/decideMerge";
import { writeMergeReport } from "../../usecases/writeMergeReport";
import { applyCopies } from "./applyCopies";
import { fail } from "./failing";
import { adoptFile, takeFiles, type HandedIn } from "./handingIn";
import { figuresOf, isClash } from "./mergeFigures";
import type { MergeSaid, MergeState, MergeView, Picked, ReviewChoice } from "./MergeState";
import { keepPick } from "./keptPicks";
import { openDesk } from "./openDesk";
import type { MergeCore } from "./MergeCore";
import { patchMerge } from "./patchMerge";
import { readBook } from "./reading";

/** What a person can do in the tab 統合. */
export type MergeActions = {
  /** Compares anew where the workbook was read again since. */
  readonly open: () => Promise<void>;
  /** What came back; where nobody knows what was circulated, the first is taken to be that. */
  readonly take: (files: readonly HandedIn[]) => Promise<void>;
  readonly show: (view: MergeView) => void;
  readonly list: (change: Partial<ReviewChoice>) => void;
  /** Chooses without deciding. */
  readonly pick: (conflict: string, picked: Picked) => void;
  /** Decides, and goes on to the next open clash. */
  readonly decide: (conflict: Conflict, choice: Choice) => Promise<void>;
  /** All that are given stay as they are. */
  readonly keepAll: (conflicts: readonly Conflict[]) => Promise<void>;
  readonly reopen: (conflict: string) => Promise<void>;
  /** About a copy: whose it is, whether it counts; and what was settled at once, taken back at once. */
  readonly settle: (choice: MergeChoice) => Promise<void>;
  /** Looks which cells hold several colours, to say so before they are written. */
  readonly lookAtColours: () => Promise<void>;
  readonly apply: () => Promise<void>;
  readonly nameReport: (name: string) => void;
  readonly writeReport: (sheet: NewSheet) => Promise<void>;
  /** 市のことば, where a department that was divided is put right. */
  readonly openCityWords: () => void;
  /** Takes away what was told of the files that were handed in last. */
  readonly dismissBack: () => void;
};

export function mergeActions(core: MergeCore): MergeActions {
  const patch = (change: Partial<MergeState>) => patchMerge(core, change);
  const now = () => core.store.get().merge;
  return {
    open: () => openDesk(core),
    take: (files) => (now().desk?.base ? takeFiles(core, files) : adoptFile(core, files)),
    show: (view) => {
      core.store.set({ outcome: null });
      patch({ view, said: null, trouble: null, applied: null });
    },
    list: (change) => patch({ review: { ...now().review, ...change } }),
    pick: (conflict, picked) => {
      patch({ picked: new Map(now().picked).set(conflict, picked) });
      keep(core, conflict, picked);
    },
    decide: (conflict, choice) => decideOne(core, conflict, choice),
    keepAll: async (conflicts) => {
      const decisions = conflicts.map((conflict) => decide(conflict, { kind: "keep" }));
      const done = await settle(core, { kind: "decide", decisions });
      if (done) patch({ said: { kind: "kept", conflicts: conflicts.map(({ id }) => id) } });
    },
    reopen: async (conflict) => {
      const done = await settle(core, { kind: "reopen", conflicts: [conflict] });
      if (done) keep(core, conflict, null);
      if (done) patch({ said: { kind: "reopened" }, picked: without(now().picked, conflict) });
    },
    settle: async (choice) => {
      if (await settle(core, choice)) patch({ said: saidOf(choice) });
    },
    lookAtColours: () => lookAtColours(core),
    apply: () => applyCopies(core),
    nameReport: (reportName) => patch({ reportName }),
    writeReport: (sheet) => writeReport(core, sheet),
    openCityWords: () =>
      core.store.set({ recognisedOpen: true, recognisedView: "words", said: null }),
    dismissBack: () => patch({ back: null }),
  };
}

async function settle(core: MergeCore, choice: MergeChoice): Promise<boolean> {
  patchMerge(core, { trouble: null, said: null });
  const result = await core.during("deciding", async () => {
    const { desk } = core.store.get().merge;
    return desk && decideMerge(core.deps, desk, choice);
  });
  if (result?.ok) {
    patchMerge(core, { desk: result.value });
    return true;
  }
  if (result) {
    const retry = () => void settle(core, choice);
    patchMerge(core, { trouble: { of: "decide", failure: result.failure, retry } });
  }
  return false;
}

function saidOf(choice: MergeChoice): MergeSaid | null {
  switch (choice.kind) {
    case "say":
      return choice.department === null ? null : { kind: "whose", department: choice.department };
    case "reopen":
      return { kind: "reopened" };
    case "choose":
      return { kind: "chosen" };
    case "putAway":
      return { kind: "putAway" };
    default:
      return null;
  }
}

/** The next open clash in the order of the sheets, behind this one first. */
async function decideOne(core: MergeCore, conflict: Conflict, choice: Choice): Promise<void> {
  const done = await settle(core, { kind: "decide", decisions: [decide(conflict, choice)] });
  if (!done) return;
  keep(core, conflict.id, null);
  const { desk, picked, view } = core.store.get().merge;
  const { clashes, openClashes } = desk ? figuresOf(desk) : { clashes: [], openClashes: [] };
  const at = clashes.findIndex(({ id }) => id === conflict.id);
  const behind = clashes.slice(at + 1).find(({ decision }) => decision === null);
  const next = behind ?? openClashes[0];
  const last = isClash(conflict) && !next;
  const stayed = view.kind === "conflict" && view.id === conflict.id;
  patchMerge(core, {
    said: { kind: "decided", conflict, choice, last },
    picked: without(picked, conflict.id),
    ...(stayed ? { view: viewAfter(conflict, next) } : {}),
  });
}

/** What was not a clash was come to from the list. */
function viewAfter(conflict: Conflict, next: Conflict | undefined): MergeView {
  if (!isClash(conflict)) return { kind: "changes", at: conflict.id };
  return next ? { kind: "conflict", id: next.id } : { kind: "copies" };
}

/** What is being written outlives the pane. */
function keep({ memory, store }: MergeCore, conflict: string, picked: Picked | null): void {
  const { desk } = store.get().merge;
  if (desk) keepPick(memory, desk.work.circulation, conflict, picked);
}

function without(
  picked: ReadonlyMap<string, Picked>,
  conflict: string,
): ReadonlyMap<string, Picked> {
  return new Map([...picked].filter(([id]) => id !== conflict));
}

/** A look that fails – somebody is typing – leaves it untold: writing is possible all the same, and undoable. */
async function lookAtColours(core: MergeCore): Promise<void> {
  const { desk: of } = core.store.get().merge;
  if (!of) return;
  const losing = await cellsLosingColours(core.deps, of.outcome?.cells ?? []);
  if (losing.ok) patchMerge(core, { losing: { of, cells: losing.value } });
}

async function writeReport(core: MergeCore, sheet: NewSheet): Promise<void> {
  const { store, deps } = core;
  // A second click while the first one is being carried out is the same wish.
  if (store.get().work?.kind === "reporting") return;
  const result = await core.during("reporting", (running) =>
    writeMergeReport(deps, sheet, running),
  );
  if (!result.ok) return fail(core, result.failure, () => void writeReport(core, sheet));
  store.set({
    outcome: { kind: "done", name: "mergeReport", applied: result.value },
    ribbon: null,
    said: null,
  });
  patchMerge(core, { reportName: null });
  await readBook(core);
}
