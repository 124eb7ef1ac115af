import { alignInOrder } from "./alignInOrder";
import { isNamed, nameOf, toCheck, type LabelCheck } from "./checkLabel";
import { groupLabels, type LabelGroup } from "./groupLabels";
import { numberBySheet } from "./numberBySheet";
import { directionsOf, type Outline, type PlacedDirection } from "./Outline";
import type { OutlineLabel } from "./readLabel";

/**
 * Which direction each label of a sheet means – one answer a label, in sheet order. Order is evidence: a label between
 * (2) and (4) of a goal is its (3). Labels that read the same and stand together are one direction; no other direction
 * is given to two labels: those are asked about, unless one of them has it right.
 */
export function repairOutlineLabels(
  labels: readonly OutlineLabel[],
  outline: Outline,
): readonly LabelCheck[] {
  const read = groupLabels(labels, outline);
  const numbered = numberBySheet(outline, read);
  const groups = numbered === outline ? read : groupLabels(labels, numbered);
  const slots = placeInOrder(groups, numbered);
  const checks = groups.map((group, i) => toGroupCheck(group, slots, i));
  return askWhereTaken(checks, slots).flatMap((check, i) =>
    Array.from({ length: groups[i]?.size ?? 0 }, () => check),
  );
}

type Slots = readonly (readonly PlacedDirection[])[];

/** Each group's candidates as far as the order of the sheet allows them; its own where order tells nothing. */
function placeInOrder(groups: readonly LabelGroup[], outline: Outline): Slots {
  const all = directionsOf(outline);
  const goalOf = (slot: number) => all[slot]?.goal;
  const inAnyOrder = (slot: number) =>
    goalOf(slot)?.directions.some(({ number }) => number === null) ?? false;
  const rankOf = (slot: number) =>
    inAnyOrder(slot) ? all.findIndex(({ goal }) => goal === goalOf(slot)) : slot;
  const standing = groups.filter(({ afloat }) => !afloat);
  const candidates = standing.map((group) => group.candidates.map(({ index }) => index));
  const left = alignInOrder(candidates, rankOf);
  const found = new Map(standing.map((group, i) => [group, left?.[i] ?? candidates[i] ?? []]));
  const placed = groups.map((group) => found.get(group)?.flatMap((slot) => all[slot] ?? []));
  return placed.map((slots, i) => slots ?? gapAt(placed, i, groups[i], all));
}

/** For a group afloat: free directions between its neighbours, then the one above, which it may still belong to. */
function gapAt(
  placed: readonly (readonly PlacedDirection[] | undefined)[],
  at: number,
  group: LabelGroup | undefined,
  all: readonly PlacedDirection[],
): readonly PlacedDirection[] {
  const own = group?.candidates ?? [];
  const surely = (slots: readonly PlacedDirection[] | undefined) =>
    slots?.length === 1 ? (slots[0] ?? null) : null;
  const before = placed.slice(0, at).reverse();
  const above = before.map(surely).find((one) => one !== null) ?? null;
  const below =
    placed
      .slice(at)
      .map(surely)
      .find((one) => one !== null) ?? null;
  const taken = new Set(placed.map(surely).map((one) => one?.index));
  const possible = own.length > 0 ? own : all;
  const free = possible.filter(
    ({ index }) =>
      index > (above?.index ?? -1) && index < (below?.index ?? all.length) && !taken.has(index),
  );
  const near =
    above && possible.some(({ index }) => index === above.index) ? [...free, above] : free;
  return near.length > 0 ? near : own;
}

function toGroupCheck(group: LabelGroup, slots: Slots, i: number): LabelCheck {
  const candidates = slots[i] ?? [];
  if (!group.afloat || !isNamed(group.clues)) return toCheck(group.clues, candidates);
  return candidates.length === 0
    ? { status: "unknown" }
    : { status: "ask", candidates: candidates.map(nameOf) };
}

/** Of several that claim one direction only those keep it that have it right; where none has, all are asked. */
function askWhereTaken(checks: readonly LabelCheck[], slots: Slots): readonly LabelCheck[] {
  const claims = new Map<number, number>();
  checks.forEach((check, i) => {
    const claimed = slots[i]?.[0]?.index;
    if (check.status === "ask" || check.status === "unknown" || claimed === undefined) return;
    claims.set(claimed, (claims.get(claimed) ?? 0) + 1);
  });
  return checks.map((check, i) => {
    if (check.status !== "repair") return check;
    const candidates = slots[i] ?? [];
    const claimed = claims.get(candidates[0]?.index ?? -1) ?? 0;
    return claimed > 1 ? { status: "ask", candidates: candidates.map(nameOf) } : check;
  });
}
