import type { WorkbookSnapshot } from "../cells/SheetSnapshot";
import type { Stamp } from "../circulate/Stamp";
import { snapshotOf } from "../circulate/stampOf";
import type { BackCopy } from "./BackCopy";
import type { KeptCopy } from "./KeptCopy";
import { packCopy, unpackCopy } from "./packCopy";

/**
 * How much of copies a workbook is to carry about, in characters before zipping: a copy in which a department rewrote its
 * part takes some ten thousand, and the file that is mailed around must not become several times as large.
 */
export const keptCopyLimits = { copy: 1_000_000, all: 12_000_000 } as const;

/** A copy as the master keeps it; `stamp`: the master's. */
export function keepCopy({ snapshot, base, ...about }: BackCopy, stamp: Stamp): KeptCopy {
  return {
    ...about,
    circulation: stamp.id,
    against: stamp.version,
    book: packCopy(snapshot, stamp.base),
    base: base && packCopy(base, stamp.base),
  };
}

/**
 * The copy again; `stamps`: all that the master has. One that was taken back under an earlier stamp has that one's base.
 * null where it belongs to another circulation, or its stamp is gone.
 */
export function unkeepCopy(kept: KeptCopy, stamps: readonly Stamp[]): BackCopy | null {
  const { circulation, against, book, base: own, ...about } = kept;
  const [current] = stamps;
  const stamp = stamps.find(({ id, version }) => id === circulation && version === against);
  if (!stamp) return null;
  const snapshot = unpackCopy(book, stamp.base);
  const base = own ? unpackCopy(own, stamp.base) : null;
  if (!snapshot || (own && !base)) return null;
  return { ...about, snapshot, base: base ?? (stamp === current ? null : baseOf(stamp)) };
}

/** Copies of one version share what they were made from: it is understood once. */
const bases = new WeakMap<Stamp, WorkbookSnapshot>();

function baseOf(stamp: Stamp): WorkbookSnapshot {
  const base = bases.get(stamp) ?? snapshotOf(stamp);
  bases.set(stamp, base);
  return base;
}
