import type { MergeWork } from "./MergeWork";

/** The work of two panes that did not know of each other; where they disagree, `first` counts. */
export function joinMergeWork(first: MergeWork, second: MergeWork): MergeWork {
  if (first.circulation !== second.circulation) return first;
  const { circulatedTo } = first;
  const to = [...new Set([...(circulatedTo ?? []), ...(second.circulatedTo ?? [])])];
  return {
    ...second,
    ...first,
    circulatedTo: circulatedTo || second.circulatedTo ? to : null,
    decisions: joined(first.decisions, second.decisions, ({ conflict }) => conflict),
    said: joined(first.said, second.said, ({ file }) => file),
    chosen: joined(first.chosen, second.chosen, ({ department }) => department),
    written: joined(first.written, second.written, ({ commandId }) => commandId),
    dropAgain: [...new Set([...first.dropAgain, ...second.dropAgain])],
  };
}

function joined<Item>(
  first: readonly Item[],
  second: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  const items = new Map(first.map((item) => [keyOf(item), item]));
  for (const item of second) if (!items.has(keyOf(item))) items.set(keyOf(item), item);
  return [...items.values()];
}
