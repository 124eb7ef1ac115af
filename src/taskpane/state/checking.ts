import type { Finding } from "../../domain/rules/Finding";
import type { IgnoredFinding } from "../../domain/rules/IgnoredFinding";
import { fixFindings } from "../../usecases/fixFindings";
import { fixesLosingColours } from "../../usecases/fixesLosingColours";
import { ignoreFindings, unignoreFindings } from "../../usecases/ignoreFindings";
import type { CheckOrder, CheckScope, CheckState, CheckView } from "./CheckState";
import { checkBook, patchCheck } from "./checkBook";
import { fail } from "./failing";
import { fixOf } from "./fixesOf";
import type { PaneCore } from "./PaneCore";
import { readBook } from "./reading";
import { scopedFindings } from "./scopedFindings";

/** What a person can do in the tab 点検. */
export type CheckActions = {
  readonly show: (view: CheckView) => void;
  readonly list: (change: {
    readonly scope?: CheckScope;
    readonly order?: CheckOrder;
    readonly everySheet?: boolean;
  }) => void;
  /** Opens or closes a group. */
  readonly toggle: (group: string, open: boolean) => void;
  /** Which of several fixes is meant; null: leave it as it is. */
  readonly choose: (id: string, fix: number | null) => void;
  /** Looks which listed cells hold several colours, to say so before they are written. */
  readonly lookAtColours: () => Promise<void>;
  /** Puts these right, all together. */
  readonly fix: (findings: readonly Finding[]) => Promise<void>;
  /** Leaves a finding as it is; the reason is kept in the workbook. */
  readonly ignore: (finding: Finding, reason: string) => Promise<void>;
  readonly unignore: (ignored: IgnoredFinding) => Promise<void>;
};

export function checkActions(core: PaneCore): CheckActions {
  const patch = (change: Partial<CheckState>) => patchCheck(core, change);
  const now = () => core.store.get().check;
  return {
    show: (view) => {
      core.store.set({ outcome: null, said: null });
      patch({ view, notKept: null });
    },
    list: patch,
    toggle: (group, open) => patch({ toggled: new Map(now().toggled).set(group, open) }),
    choose: (id, fix) => {
      const choices = new Map(now().choices);
      if (fix === null) choices.delete(id);
      else choices.set(id, fix);
      patch({ choices });
    },
    lookAtColours: () => lookAtColours(core),
    fix: (findings) => fix(core, findings),
    ignore: (finding, reason) => ignore(core, finding, reason),
    unignore: (ignored) => unignore(core, ignored),
  };
}

/** A look that fails – somebody is typing – leaves what was known: writing is possible all the same, and undoable. */
async function lookAtColours(core: PaneCore): Promise<void> {
  const { listed } = scopedFindings(core.store.get());
  const losing = await fixesLosingColours(core.deps, listed);
  if (losing.ok && listed === scopedFindings(core.store.get()).listed)
    patchCheck(core, { losing: losing.value });
}

async function fix(core: PaneCore, findings: readonly Finding[]): Promise<void> {
  const { store } = core;
  const { work, check } = store.get();
  // A second click while the first one is being carried out is the same wish.
  if (work?.kind === "fixing") return;
  const chosen = findings.flatMap((finding) => {
    const fix = fixOf(finding, check.choices);
    return fix ? [{ finding, fix }] : [];
  });
  if (chosen.length === 0) return;
  const result = await core.during("fixing", (running) => fixFindings(core.deps, chosen, running));
  if (!result.ok) return fail(core, result.failure, () => void fix(core, findings));
  const outcome = { kind: "done", name: "fixFindings", applied: result.value } as const;
  store.set({ outcome, ribbon: null, said: null });
  patchCheck(core, { view: { kind: "list" } });
  await readBook(core);
}

async function ignore(core: PaneCore, finding: Finding, reason: string): Promise<void> {
  const kept = await ignoreFindings(core.deps, [finding], reason);
  if (!kept.ok) return patchCheck(core, { notKept: kept.failure });
  await checkBook(core);
  patchCheck(core, { view: { kind: "list" }, notKept: null });
  core.store.set({ said: { kind: "ignored" }, outcome: null });
}

async function unignore(core: PaneCore, ignored: IgnoredFinding): Promise<void> {
  const kept = await unignoreFindings(core.deps, [ignored]);
  if (!kept.ok) return patchCheck(core, { notKept: kept.failure });
  await checkBook(core);
  patchCheck(core, { notKept: null });
  core.store.set({ said: { kind: "unignored" }, outcome: null });
}
