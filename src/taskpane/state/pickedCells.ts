import type { BlockPick } from "../../domain/carryForward/CarryPicks";
import type { CarryCell } from "../../domain/carryForward/CarryProposal";
import { repick } from "../../domain/carryForward/repick";
import { meaningKey } from "../../domain/planSheet/Meaning";
import type { CellPicks } from "./CellPicks";

/** A cell as it is proposed, and as it is by what was picked. */
export type PickedCell = {
  readonly proposed: CarryCell;
  readonly cell: CarryCell;
  /** The cell or its sources are others than when something was picked: that is not used any more. */
  readonly outdated: boolean;
};

type AllPicks = ReadonlyMap<string, CellPicks>;

const known = new WeakMap<CarryCell, { readonly kept: CellPicks; readonly picked: PickedCell }>();
const untouched = new WeakMap<CarryCell, PickedCell>();

/** A name for what a cell is, not for where it stands: rows may be inserted above it. */
export function carryKey({ target, column, measure, role, ordinal }: CarryCell): string {
  return JSON.stringify([target.sheetId, meaningKey(column), measure.hierarchy, role, ordinal]);
}

/** The same value for the same cell and picks. */
export function pickedCell(proposed: CarryCell, all: AllPicks): PickedCell {
  const kept = all.get(carryKey(proposed));
  if (!kept) {
    const same = untouched.get(proposed) ?? { proposed, cell: proposed, outdated: false };
    untouched.set(proposed, same);
    return same;
  }
  const before = known.get(proposed);
  if (before?.kept === kept) return before.picked;
  const fits = stillFits(proposed, kept);
  const cell = fits ? repick(proposed, kept.picks) : proposed;
  const picked = { proposed, cell, outdated: !fits };
  known.set(proposed, { kept, picked });
  return picked;
}

/** With another choice for one of its blocks. What was chosen for texts that are gone is forgotten. */
export function withPick(
  all: AllPicks,
  proposed: CarryCell,
  block: string,
  change: BlockPick,
): AllPicks {
  const key = carryKey(proposed);
  const kept = all.get(key);
  const picks = kept && stillFits(proposed, kept) ? kept.picks : {};
  return new Map(all).set(key, {
    picks: { ...picks, [block]: { ...picks[block], ...change } },
    sources: sourcesOf(proposed),
    held: [proposed.before],
  });
}

/** After these were written: their choices still hold for what stands there now. */
export function withWritten(all: AllPicks, written: readonly CarryCell[]): AllPicks {
  const next = new Map(all);
  for (const cell of written) {
    const kept = next.get(carryKey(cell));
    if (kept) next.set(carryKey(cell), { ...kept, held: [...kept.held, cell.after] });
  }
  return next;
}

function stillFits(cell: CarryCell, kept: CellPicks): boolean {
  return kept.sources === sourcesOf(cell) && kept.held.includes(cell.before);
}

function sourcesOf({ carried, blocks }: CarryCell): string {
  return JSON.stringify([carried, blocks.map(({ key, result }) => [key, result?.text ?? null])]);
}
