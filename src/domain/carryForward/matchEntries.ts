import type { JointEntry } from "../planSheet/jointTables";
import { fold } from "../text/fold";

/**
 * Where each entry of one measure goes among those of the same measure next year. Roles tell them apart; where a role
 * has several rows on either side, the rows' owners do – in whatever order they stand – and only rows without an owner
 * go by their order. An entry whose owner is gone goes nowhere: it must not land in somebody else's row.
 */
export function matchEntries(
  sources: readonly JointEntry[],
  targets: readonly JointEntry[],
): Map<JointEntry, JointEntry> {
  const roles = new Set(sources.map(({ entry }) => entry.role));
  const pairs = [...roles].flatMap((role) => {
    const ofRole = (all: readonly JointEntry[]) => all.filter(({ entry }) => entry.role === role);
    return matchRows(ofRole(sources), ofRole(targets));
  });
  return new Map(pairs);
}

/**
 * Whether an entry's row is surely found again: its role and owner have as many rows on either side. Else one was put in
 * or taken out, and which, their order does not tell.
 */
export function isRowCertain(
  source: JointEntry,
  sources: readonly JointEntry[],
  targets: readonly JointEntry[],
): boolean {
  const ofRole = [sources, targets].map((all) =>
    all.filter(({ entry }) => entry.role === source.entry.role),
  );
  if (ofRole.every((rows) => rows.length === 1)) return true;
  const [before, now] = ofRole.map(
    (rows) => rows.filter((row) => ownerOf(row) === ownerOf(source)).length,
  );
  return before === now;
}

function ownerOf({ owner }: JointEntry): string {
  return fold(owner ?? "");
}

function matchRows(
  sources: readonly JointEntry[],
  targets: readonly JointEntry[],
): [JointEntry, JointEntry][] {
  const severalRows = sources.length > 1 || targets.length > 1;
  const keyOf = (row: JointEntry) => (severalRows ? ownerOf(row) : "");
  const waiting = new Map<string, JointEntry[]>();
  for (const target of targets)
    waiting.set(keyOf(target), [...(waiting.get(keyOf(target)) ?? []), target]);
  return sources.flatMap((source): [JointEntry, JointEntry][] => {
    const target = waiting.get(keyOf(source))?.shift();
    return target ? [[source, target]] : [];
  });
}
