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
  const checked = placeInOrder(groups, numbered).map((one) => ({ ...one, check: checkOf(one) }));
  return checked.flatMap(askWhereTaken(checked));
}

/** A group with its candidates as far as the order of the sheet allows them; its own where order tells nothing. */
type PlacedGroup = { readonly group: LabelGroup; readonly slots: readonly PlacedDirection[] };

function placeInOrder(groups: readonly LabelGroup[], outline: Outline): PlacedGroup[] {
  const all = directionsOf(outline);
  const rankOf = ({ goal, index }: PlacedDirection) =>
    goal.directions.some(({ number }) => number === null)
      ? all.findIndex((one) => one.goal === goal)
      : index;
  const standing = groups.filter(({ afloat }) => !afloat);
  const candidates = standing.map((group) => group.candidates);
  const left = alignInOrder(candidates, rankOf) ?? candidates;
  const found = new Map(standing.map((group, i) => [group, left[i]]));
  const placed = groups.map((group) => found.get(group));
  return groups.map((group, i) => ({ group, slots: placed[i] ?? gapAt(placed, i, group, all) }));
}

/** For a group afloat: free directions between its neighbours, then the one above, which it may still belong to. */
function gapAt(
  placed: readonly (readonly PlacedDirection[] | undefined)[],
  at: number,
  { candidates: own }: LabelGroup,
  all: readonly PlacedDirection[],
): readonly PlacedDirection[] {
  const surely = (slots: readonly PlacedDirection[] = []) => {
    const [only, ...others] = slots;
    return others.length === 0 ? only : undefined;
  };
  const before = placed.slice(0, at).reverse();
  const above = before.map(surely).find((one) => one !== undefined);
  const below = placed
    .slice(at)
    .map(surely)
    .find((one) => one !== undefined);
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

function checkOf({ group, slots }: PlacedGroup): LabelCheck {
  if (!group.afloat || !isNamed(group.clues)) return toCheck(group.clues, slots);
  return slots.length === 0
    ? { status: "unknown" }
    : { status: "ask", candidates: slots.map(nameOf) };
}

type CheckedGroup = PlacedGroup & { readonly check: LabelCheck };

/**
 * The answers to a group's labels: of several groups that claim one direction only those keep it that have it right;
 * where none has, all are asked.
 */
function askWhereTaken(all: readonly CheckedGroup[]): (one: CheckedGroup) => LabelCheck[] {
  const [once, again] = [new Set<number>(), new Set<number>()];
  for (const { check, slots } of all) {
    if (check.status === "ask" || check.status === "unknown") continue;
    for (const { index } of slots) (once.has(index) ? again : once).add(index);
  }
  return ({ group, slots, check }) => {
    const taken = check.status === "repair" && slots.some(({ index }) => again.has(index));
    const answer = taken ? ({ status: "ask", candidates: slots.map(nameOf) } as const) : check;
    return Array.from({ length: group.size }, () => answer);
  };
}
