import type { DirectionName } from "../../domain/outline/checkLabel";
import type { LabelStatus } from "../../domain/outline/LabelFinding";
import type { Outline } from "../../domain/outline/Outline";
import type { OutlineProblem } from "../../domain/outline/readOutline";
import { refuse } from "../../domain/Result";
import type { NotebookFailure } from "../../ports/Notebook";
import { importOutline, keepOutline, keptOutline } from "../../usecases/outline";
import { repairLabels, repairsLosingColours } from "../../usecases/outlineLabels";
import type { PickedFile } from "./carrying";
import { checkBook } from "./checkBook";
import { decodeText } from "./decodeText";
import { fail } from "./failing";
import { labelFindings, labelsToRepair } from "./labelFindings";
import { initialOutline, type OutlineState } from "./OutlineState";
import type { PaneCore } from "./PaneCore";
import { readBook } from "./reading";

/** What a person can do on the screen 計画の体系. */
export type OutlineActions = {
  readonly open: () => Promise<void>;
  readonly close: () => void;
  /** Brings another outline in place of the kept one; nothing is lost before the new one is kept. */
  readonly replace: (replacing: boolean) => void;
  readonly type: (text: string) => void;
  /** Shows what the pasted text is understood as. */
  readonly read: () => void;
  readonly openFile: (file: PickedFile) => Promise<void>;
  /** Back to the text. */
  readonly unread: () => void;
  readonly keep: () => Promise<void>;
  readonly forget: () => Promise<void>;
  readonly showSection: (section: LabelStatus) => void;
  /** Which direction a label means, where the outline asks; null leaves it as it is. */
  readonly answer: (id: string, name: DirectionName | null) => void;
  readonly include: (id: string, included: boolean) => void;
  /** Looks which cells hold several colours, to say so before they are written. */
  readonly lookAtColours: () => Promise<void>;
  readonly write: () => Promise<void>;
};

export function outlineActions(core: PaneCore): OutlineActions {
  const patch = (change: Partial<OutlineState>) => patchOutline(core, change);
  const now = () => core.store.get().outline;
  return {
    open: () => open(core),
    close: () => closeOutline(core),
    replace: (replacing) => patch({ replacing, read: null }),
    type: (text) => patch({ text, read: null }),
    read: () => patch({ read: { file: null, result: importOutline(now().text) } }),
    openFile: async (file) => {
      const result = importOutline(decodeText(await file.arrayBuffer()));
      patch({ read: { file: file.name, result } });
    },
    unread: () => patch({ read: null, notKept: null }),
    keep: async () => {
      const { read } = now();
      if (read?.result.ok) await keep(core, read.result.value.outline);
    },
    forget: () => keep(core, null),
    showSection: (section) => patch({ section }),
    answer: (id, name) => {
      const answers = new Map(now().answers);
      if (name) answers.set(id, name);
      else answers.delete(id);
      patch({ answers });
    },
    include: (id, included) => {
      const leftOut = new Set(now().leftOut);
      if (included) leftOut.delete(id);
      else leftOut.add(id);
      patch({ leftOut });
    },
    lookAtColours: () => lookAtColours(core),
    write: () => write(core),
  };
}

/** Another screen was asked for; what was typed and answered stays. */
export function closeOutline(core: PaneCore): void {
  patchOutline(core, { open: false });
}

async function open(core: PaneCore): Promise<void> {
  core.store.set({ recognisedOpen: false, outcome: null });
  patchOutline(core, { open: true, read: null, replacing: false, notKept: null });
  patchOutline(core, { kept: await keptOutline(core.deps) });
}

async function keep(core: PaneCore, outline: Outline | null): Promise<void> {
  const kept = await keepOutline(core.deps, outline);
  if (kept.ok) {
    patchOutline(core, { ...initialOutline, open: true, kept });
    return checkBook(core);
  }
  const { failure } = kept;
  if (isProblem(failure)) patchOutline(core, { read: { file: null, result: refuse(failure) } });
  else patchOutline(core, { notKept: failure });
}

function isProblem(failure: OutlineProblem | NotebookFailure): failure is OutlineProblem {
  return !["damaged", "newer", "host-failure"].includes(failure.code);
}

/** A look that fails – somebody is typing – leaves what was known: writing is possible all the same, and undoable. */
async function lookAtColours(core: PaneCore): Promise<void> {
  const findings = labelFindings(core.store.get());
  const losing = await repairsLosingColours(core.deps, findings);
  if (losing.ok && findings === labelFindings(core.store.get()))
    patchOutline(core, { losing: losing.value });
}

async function write(core: PaneCore): Promise<void> {
  const findings = labelsToRepair(core.store.get());
  if (findings.length === 0) return;
  const result = await core.during("writing", (running) =>
    repairLabels(core.deps, findings, running),
  );
  if (!result.ok) {
    await fail(core, result.failure, () => void write(core));
    return;
  }
  core.store.set({
    outcome: { kind: "done", name: "repairLabels", applied: result.value },
    ribbon: null,
  });
  patchOutline(core, { answers: new Map(), leftOut: new Set() });
  await readBook(core);
}

function patchOutline({ store }: PaneCore, change: Partial<OutlineState>): void {
  store.set(({ outline }) => ({ outline: { ...outline, ...change } }));
}
