/** A piece of a text: it stands in the other text, too (`same`), or it does not. */
export type Piece = { readonly text: string; readonly same: boolean };

export type ChangedPieces = {
  readonly removed: readonly Piece[];
  readonly added: readonly Piece[];
};

/** Longer changes are shown as a whole: nobody compares them character by character. */
const longest = 80;

/**
 * What two changed texts still have in common, so that of ［福祉課］→【福祉課】 only the brackets are marked. Only where
 * at least half of both stays; else a person would read crumbs.
 */
export function changedPieces(before: string, after: string): ChangedPieces {
  const [a, b] = [[...before], [...after]];
  const common = a.length > longest || b.length > longest ? [] : longestCommon(a, b);
  const few = common.length * 2 < Math.max(a.length, b.length);
  const kept = few ? [] : common;
  return {
    removed: piecesOf(a, new Set(kept.map(([i]) => i))),
    added: piecesOf(b, new Set(kept.map(([, j]) => j))),
  };
}

/** Which characters – or lines – two texts share, in order: the places in both. */
export function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i] ?? [];
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const shared: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) shared.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return shared;
}

function piecesOf(characters: readonly string[], same: ReadonlySet<number>): Piece[] {
  const pieces: { text: string; same: boolean }[] = [];
  for (const [i, character] of characters.entries()) {
    const last = pieces.at(-1);
    if (last && last.same === same.has(i)) last.text += character;
    else pieces.push({ text: character, same: same.has(i) });
  }
  return pieces;
}
