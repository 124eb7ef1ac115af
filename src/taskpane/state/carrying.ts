import type { BlockPick } from "../../domain/carryForward/CarryPicks";
import type { CarryCell, CarryTense, Occupied } from "../../domain/carryForward/CarryProposal";
import { refuse, succeed, type Result } from "../../domain/Result";
import type { UnreportedPlan } from "../../domain/unreported/UnreportedPlan";
import type { FileRefusal } from "../../ports/WorkbookFiles";
import { carryForwardYear } from "../../usecases/carryForwardYear";
import type { FoundDraft } from "../../usecases/drafts";
import { openLastYear } from "../../usecases/openLastYear";
import type { CarrySection, CarryState, PairOffer } from "./CarryState";
import { checkBook } from "./checkBook";
import { cellsToWrite, pickedPreview } from "./cellsToWrite";
import type { PaneCore } from "./PaneCore";
import { offerPairs } from "./pairing";
import { carryKey, withPick, withWritten } from "./pickedCells";
import { patchCarry, preparePreview } from "./previewing";
import { fail } from "./failing";
import { readBook } from "./reading";
import { putIntoResults, rewordDraft } from "./reporting";

/** What a person can do on the 繰越 screen before anything is undone. */
export type CarryActions = {
  readonly show: (view: CarryState["view"], section?: CarrySection) => void;
  readonly choose: (offer: PairOffer) => Promise<void>;
  /** Reads last year's file; a refused one is told and changes nothing. */
  readonly openFile: (file: PickedFile) => Promise<void>;
  readonly showSection: (section: CarrySection) => void;
  readonly decideOccupied: (occupied: Occupied) => Promise<void>;
  readonly decideTense: (tense: CarryTense) => Promise<void>;
  /** Takes a cell in or leaves it out; the cell as it is proposed. */
  readonly include: (cell: CarryCell, included: boolean) => void;
  /** Chooses something for one block of a cell, the cell as it is proposed. */
  readonly pick: (cell: CarryCell, block: string, change: BlockPick) => void;
  readonly colourDrafts: (colour: boolean) => void;
  readonly write: () => Promise<void>;
  /** Puts a plan that nobody reported on into its result, as a draft. */
  readonly report: (plan: UnreportedPlan) => Promise<void>;
  /** Gives a draft another text; it stays a draft. */
  readonly reword: (draft: FoundDraft, text: string) => Promise<void>;
};

/** As much of a `File` as is needed. */
export type PickedFile = {
  readonly name: string;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
};

export function carryActions(core: PaneCore): CarryActions {
  const patch = (change: Partial<CarryState>) => patchCarry(core, change);
  return {
    show: (view, section) => patch(section ? { view, section } : { view }),
    showSection: (section) => patch({ section }),
    choose: async (chosen) => {
      patch({ ...nothingChosen(), chosen, view: "prepare" });
      await preparePreview(core);
    },
    openFile: (file) => openFile(core, file),
    decideOccupied: async (occupied) => {
      patch({ occupied });
      await preparePreview(core);
    },
    decideTense: async (tense) => {
      patch({ tense });
      await preparePreview(core);
    },
    include: (cell, included) => patch(includeCell(core.store.get().carry, cell, included)),
    pick: (cell, block, change) =>
      patch({ picks: withPick(core.store.get().carry.picks, cell, block, change) }),
    colourDrafts: (colour) => patch({ colour }),
    write: once(() => write(core)),
    report: (plan) => putIntoResults(core, plan),
    reword: (draft, text) => rewordDraft(core, draft, text),
  };
}

/** Another pair, another file: what was chosen cell by cell was chosen for other texts. */
function nothingChosen() {
  return { picks: new Map(), leftOut: new Set<string>(), decided: new Set<string>() };
}

/** A second click while the first one waits its turn is the same wish, not another one. */
function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () =>
    (running ??= work().finally(() => {
      running = null;
    }));
}

function includeCell(carry: CarryState, cell: CarryCell, included: boolean): Partial<CarryState> {
  return cell.status === "ask"
    ? { decided: withMember(carry.decided, carryKey(cell), included) }
    : { leftOut: withMember(carry.leftOut, carryKey(cell), !included) };
}

function withMember(set: ReadonlySet<string>, key: string, member: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (member) next.add(key);
  else next.delete(key);
  return next;
}

async function openFile(core: PaneCore, file: PickedFile): Promise<void> {
  const result = await core.during("file", async (running) => {
    const bytes = await bytesOf(file);
    return bytes.ok ? openLastYear(core.deps, bytes.value, file.name, running) : bytes;
  });
  if (!result.ok) {
    patchCarry(core, { fileRefusal: result.failure });
    return;
  }
  patchCarry(core, {
    ...nothingChosen(),
    chosen: null,
    fileRefusal: null,
    lastYear: result.value,
  });
  await offerPairs(core);
  const { chosen } = core.store.get().carry;
  patchCarry(core, { view: chosen ? "prepare" : "choose" });
  await preparePreview(core);
  await checkBook(core);
}

/** A folder that was dropped, a file that is locked or was moved since it was picked: the browser rejects the reading. */
async function bytesOf(file: PickedFile): Promise<Result<Uint8Array, FileRefusal>> {
  try {
    return succeed(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return refuse({ code: "unreadable", file: file.name, detail: String(error) });
  }
}

async function write(core: PaneCore): Promise<void> {
  const { book, carry } = core.store.get();
  if (book.kind !== "read" || !carry.preview) return;
  const preview = pickedPreview(carry.preview, carry);
  const chosen = cellsToWrite(carry);
  const result = await core.during("writing", (running) =>
    carryForwardYear(core.deps, preview, chosen, carry.colour, running),
  );
  if (!result.ok) {
    await fail(core, result.failure, () => void write(core));
    return;
  }
  core.store.set({
    outcome: { kind: "done", name: "carryForward", applied: result.value },
    ribbon: null,
  });
  const { cells, offered } = preview.proposal;
  const written = [...cells, ...offered].filter(({ id }) => chosen.has(id));
  const picks = withWritten(core.store.get().carry.picks, written);
  patchCarry(core, { view: "after", written: { preview, chosen }, picks, reported: null });
  await readBook(core);
}
