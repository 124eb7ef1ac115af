/** A place in the plan. */
type Slot = { readonly index: number };

/**
 * What is left of each label's candidates when the labels stand in plan order and no
 * slot is taken twice: those that take part in at least one such reading of the whole list. null where there is none,
 * so that order tells nothing. `rankOf`: a slot's place in the order; slots of one rank may come in any order.
 */
export function alignInOrder<One extends Slot>(
  candidates: readonly (readonly One[])[],
  rankOf: (slot: One) => number,
): readonly (readonly One[])[] | null {
  const mayFollow = (before: One, after: One) =>
    rankOf(before) < rankOf(after) ||
    (rankOf(before) === rankOf(after) && before.index !== after.index);
  const forward: One[][] = [];
  for (const slots of candidates) {
    const before = forward.at(-1);
    forward.push(slots.filter((slot) => !before || before.some((one) => mayFollow(one, slot))));
  }
  const left: One[][] = [];
  for (const slots of [...forward].reverse()) {
    const after = left.at(-1);
    left.push(slots.filter((slot) => !after || after.some((one) => mayFollow(slot, one))));
  }
  return left.some((slots) => slots.length === 0) ? null : left.reverse();
}
