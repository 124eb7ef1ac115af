import type { Applied, ApplyFailure, CommandName } from "../../domain/edit/Command";
import type { FormProposal } from "../../domain/form/FormProposal";
import type { Result } from "../../domain/Result";
import type { Running } from "../../ports/LiveWorkbook";
import { addMeasure } from "../../usecases/addMeasure";
import { protectForm, unprotectForm } from "../../usecases/formProtection";
import { guardReader } from "../../usecases/guardReader";
import { moveMeasure } from "../../usecases/moveMeasure";
import { removeMeasure } from "../../usecases/removeMeasure";
import { fail } from "./failing";
import { nothingTyped } from "./FormState";
import type { PaneCore } from "./PaneCore";
import { patchForm } from "./patchForm";
import { readBook } from "./reading";

/** Makes the change of a measure that is shown. */
export async function writeForm(core: PaneCore): Promise<void> {
  const { shown, renumber } = core.store.get().form;
  if (!shown?.preview.ok) return;
  const { proposal, drafts = [] } = shown.preview.value;
  const { kind } = shown.change;
  const name = ({ add: "addMeasure", move: "moveMeasure", remove: "removeMeasure" } as const)[kind];
  await carryOut(core, name, (running) => change(core, name, proposal, drafts, renumber, running));
}

function change(
  { deps }: PaneCore,
  name: "addMeasure" | "moveMeasure" | "removeMeasure",
  proposal: FormProposal,
  drafts: readonly string[],
  renumber: boolean,
  running: Running,
): Promise<Result<Applied, ApplyFailure>> {
  if (name === "removeMeasure") return removeMeasure(deps, proposal, drafts, renumber, running);
  const make = name === "addMeasure" ? addMeasure : moveMeasure;
  return make(deps, proposal, renumber, running);
}

/** Protects the form, or takes the protection off, as it is shown; sheets that were refused are left as they are. */
export async function writeProtection(core: PaneCore): Promise<void> {
  const { protection, view } = core.store.get().form;
  if (!protection?.sheets.ok) return;
  const { sheets, understanding } = protection;
  const chosen = sheets.value.filter(({ refusal }) => refusal === null);
  const deps = { ...core.deps, guardReader: guardReader(core.deps.workbook, understanding) };
  const protects = view === "protect";
  const make = protects ? protectForm : unprotectForm;
  await carryOut(core, protects ? "protectForm" : "unprotectForm", (running) =>
    make(deps, chosen, running),
  );
}

async function carryOut(
  core: PaneCore,
  name: CommandName,
  task: (running: Running) => Promise<Result<Applied, ApplyFailure>>,
): Promise<void> {
  const { store } = core;
  // A second click while the first one is being carried out is the same wish.
  if (store.get().work?.kind === "forming") return;
  const result = await core.during("forming", task);
  if (!result.ok) {
    // What does not fit the sheet any more is worked out anew, and shown again.
    const stale = result.failure.code === "no-longer-fits";
    const retry = () => void (stale ? lookAgain(core) : carryOut(core, name, task));
    return fail(core, result.failure, retry);
  }
  store.set({ outcome: { kind: "done", name, applied: result.value }, ribbon: null });
  patchForm(core, { view: "menu", at: null, shown: null, protection: null });
  if (name === "addMeasure") patchForm(core, { typed: nothingTyped });
  await readBook(core);
}

async function lookAgain(core: PaneCore): Promise<void> {
  core.store.set({ outcome: null });
  await readBook(core);
}
