import type { CarryCell, Occupied } from "../../domain/carryForward/CarryProposal";
import { refuse, succeed, type Result } from "../../domain/Result";
import type { FileRefusal } from "../../ports/WorkbookFiles";
import { carryForwardYear } from "../../usecases/carryForwardYear";
import { openLastYear } from "../../usecases/openLastYear";
import type { CarrySection, CarryState, PairOffer } from "./CarryState";
import { cellsToWrite } from "./cellsToWrite";
import type { PaneCore } from "./PaneCore";
import { offerPairs } from "./pairing";
import { patchCarry, preparePreview } from "./previewing";
import { fail } from "./failing";
import { readBook } from "./reading";

/** What a person can do on the 繰越 screen before anything is undone. */
export type CarryActions = {
  readonly show: (view: CarryState["view"], section?: CarrySection) => void;
  readonly choose: (offer: PairOffer) => Promise<void>;
  /** Reads last year's file; a refused one is told and changes nothing. */
  readonly openFile: (file: PickedFile) => Promise<void>;
  readonly showSection: (section: CarrySection) => void;
  readonly decideOccupied: (occupied: Occupied) => Promise<void>;
  /** Takes a cell in or leaves it out. */
  readonly include: (cell: CarryCell, included: boolean) => void;
  readonly colourDrafts: (colour: boolean) => void;
  readonly write: () => Promise<void>;
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
      patch({ chosen, view: "prepare", leftOut: new Set(), decided: new Set() });
      await preparePreview(core);
    },
    openFile: (file) => openFile(core, file),
    decideOccupied: async (occupied) => {
      patch({ occupied });
      await preparePreview(core);
    },
    include: (cell, included) => patch(includeCell(core.store.get().carry, cell, included)),
    colourDrafts: (colour) => patch({ colour }),
    write: once(() => write(core)),
  };
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
    ? { decided: withMember(carry.decided, cell.id, included) }
    : { leftOut: withMember(carry.leftOut, cell.id, !included) };
}

function withMember(set: ReadonlySet<string>, id: string, member: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (member) next.add(id);
  else next.delete(id);
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
  const anew = { leftOut: new Set<string>(), decided: new Set<string>(), chosen: null };
  patchCarry(core, { ...anew, fileRefusal: null, lastYear: result.value });
  await offerPairs(core);
  const { chosen } = core.store.get().carry;
  patchCarry(core, { view: chosen ? "prepare" : "choose" });
  await preparePreview(core);
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
  const { preview } = carry;
  if (book.kind !== "read" || !preview) return;
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
  patchCarry(core, { view: "after", written: { preview, chosen } });
  await readBook(core);
}
