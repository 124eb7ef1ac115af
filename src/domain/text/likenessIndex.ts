import { bigramsOf } from "./similarity";

/** `at`: the index of a text among those that were indexed. */
export type Likeness = { readonly at: number; readonly score: number };

/**
 * Prepares many texts so that each of many others finds the ones like it – scores as `similarity` gives them – without
 * comparing every pair. Returns those that reach `least`, in the order of the texts.
 */
export function likenessIndex(
  texts: readonly string[],
): (text: string, least: number) => Likeness[] {
  const prepared = texts.map(bigramsOf);
  const holders = new Map<string, { readonly at: number; readonly count: number }[]>();
  for (const [at, { counts }] of prepared.entries()) {
    for (const [pair, count] of counts) {
      const list = holders.get(pair);
      if (list) list.push({ at, count });
      else holders.set(pair, [{ at, count }]);
    }
  }
  return (text, least) => {
    const { counts, total } = bigramsOf(text);
    const shared = new Map<number, number>();
    for (const [pair, count] of counts) {
      for (const holder of holders.get(pair) ?? []) {
        const sum = shared.get(holder.at) ?? 0;
        shared.set(holder.at, sum + Math.min(count, holder.count));
      }
    }
    return [...shared]
      .map(([at, sum]) => ({ at, score: (2 * sum) / (total + (prepared[at]?.total ?? 0)) }))
      .filter(({ score }) => score >= least)
      .sort((a, b) => a.at - b.at);
  };
}
