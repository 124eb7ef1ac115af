import type { Decision } from "./Decision";
import { settles } from "./Decision";
import { placeOf, slotKey } from "./describePlace";
import type { EntrySlot } from "./EntrySlot";
import type { KnownDepartments } from "./knownDepartments";
import type { Conflict, MergePlace } from "./MergeOutcome";
import type { Round } from "./targetsOf";

/** One entry of the master and everything that the copies did to it. */
export type EntryMerge = {
  readonly at: EntrySlot;
  /** One for each copy. */
  readonly rounds: readonly Round[];
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly known: KnownDepartments;
};

/** What everything that is told of an entry has in common. */
export function entryFacts({ slot, ours }: EntrySlot): MergePlace & {
  readonly measure: string;
  readonly header: string;
} {
  const [first] = ours?.cells ?? [];
  const place = placeOf(first ?? { page: slot.page, position: slot.entry.anchor });
  return { ...place, measure: slot.entry.measure.text, header: slot.entry.column.label };
}

/** The key of one thing in an entry that may be in conflict. */
export function conflictId(at: EntrySlot, ...parts: readonly string[]): string {
  return [slotKey(at.slot), ...parts].join(" ");
}

/** The conflict with what a person decided of it. */
export function withDecision(
  conflict: Omit<Conflict, "decision">,
  decisions: ReadonlyMap<string, Decision>,
): { readonly conflict: Conflict; readonly decision: Decision | null } {
  const made = decisions.get(conflict.id);
  const decision = made && settles(made, conflict) ? made : null;
  return { conflict: { ...conflict, decision: decision?.choice ?? null }, decision };
}
