import type { CarryPair, ColumnRef } from "../domain/carryForward/CarryPair";
import type { RememberedPair } from "../ports/Notebook";
import type { Deps } from "./Deps";

/**
 * Keeps the chosen pair and the colouring in the workbook, so that nobody is asked twice. A notebook that cannot be
 * written costs only that: the next carry-forward asks again.
 */
export async function rememberPair(
  { notebook }: Deps,
  pair: CarryPair,
  colourDrafts: boolean,
): Promise<void> {
  await notebook.update((content) => ({ ...content, pair: remembered(pair), colourDrafts }));
}

/** The pair among those offered that was chosen before; null where it is not there any more. */
export function findRemembered(
  pairs: readonly CarryPair[],
  memory: RememberedPair,
): CarryPair | null {
  const wanted = JSON.stringify(memory);
  return pairs.find((pair) => JSON.stringify(remembered(pair)) === wanted) ?? null;
}

function remembered(pair: CarryPair): RememberedPair {
  return {
    fromFile: pair.from.file === pair.to.file ? null : pair.from.file,
    fromSheet: pair.from.sheetName,
    fromColumn: meaning(pair.from),
    toSheet: pair.to.sheetName,
    toColumn: meaning(pair.to),
  };
}

function meaning({ kind, fiscalYear, party }: ColumnRef): RememberedPair["fromColumn"] {
  return { kind, fiscalYear: fiscalYear ?? 0, party };
}
