import type { PlanRow } from "../planSheet/PlanSheet";
import { similarity } from "../text/similarity";

/** Everything that a row's cells say: two rows of one key are told apart by it. */
export type FaceOf = (row: PlanRow) => string;

/** In larger groups the order alone decides: comparing each with each would take too long. */
const mostCompared = 40;

type Pair = readonly [base: PlanRow, other: PlanRow];

/** Which rows of a group that could all be the same are the same: those that say the same, then the most alike. */
export function assignRows(
  base: readonly PlanRow[],
  other: readonly PlanRow[],
  faces: { readonly base: FaceOf; readonly other: FaceOf },
): Pair[] {
  const [one, ...more] = base;
  const [match, ...others] = other;
  if (!one || !match) return [];
  if (more.length === 0 && others.length === 0) return [[one, match]];
  const same = sameFaces(base, other, faces);
  const used = new Set(same.flat());
  const left = (rows: readonly PlanRow[]) => rows.filter((row) => !used.has(row));
  return [...same, ...mostAlike(left(base), left(other), faces)];
}

function sameFaces(
  base: readonly PlanRow[],
  other: readonly PlanRow[],
  faces: { readonly base: FaceOf; readonly other: FaceOf },
): Pair[] {
  const waiting = new Map<string, PlanRow[]>();
  for (const row of other) {
    const face = faces.other(row);
    waiting.set(face, [...(waiting.get(face) ?? []), row]);
  }
  return base.flatMap((row): Pair[] => {
    const match = waiting.get(faces.base(row))?.shift();
    return match ? [[row, match]] : [];
  });
}

function mostAlike(
  base: readonly PlanRow[],
  other: readonly PlanRow[],
  faces: { readonly base: FaceOf; readonly other: FaceOf },
): Pair[] {
  if (base.length * other.length > mostCompared ** 2 || (base.length === 1 && other.length === 1))
    return base.flatMap((row, i): Pair[] => (other[i] ? [[row, other[i]]] : []));
  const scores = base.flatMap((row, i) =>
    other.map((match, j) => ({
      pair: [row, match] as const,
      score: similarity(faces.base(row), faces.other(match)),
      apart: Math.abs(i - j),
    })),
  );
  const used = new Set<PlanRow>();
  return scores
    .sort((a, b) => b.score - a.score || a.apart - b.apart)
    .flatMap(({ pair }) => {
      if (pair.some((row) => used.has(row))) return [];
      for (const row of pair) used.add(row);
      return [pair];
    });
}
