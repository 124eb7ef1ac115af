import type { CarryPair, ColumnRef } from "../domain/carryForward/CarryPair";
import {
  joinSuccessions,
  type RememberedSuccession,
} from "../domain/carryForward/RememberedSuccession";
import type { RememberedPair } from "../ports/Notebook";
import type { Deps } from "./Deps";

/**
 * Keeps the chosen pair, the colouring and who took over from whom in the workbook, so that nobody is asked twice. A notebook that cannot be
 * written costs only that: the next carry-forward asks again. `fromFile`: the name of last year's file; null within the
 * open workbook.
 */
export async function rememberPair(
  { notebook }: Deps,
  pair: CarryPair,
  fromFile: string | null,
  colourDrafts: boolean,
  successions: readonly RememberedSuccession[] = [],
): Promise<void> {
  const memory = remembered(pair, fromFile);
  await notebook.update((content) => ({
    ...content,
    pair: memory,
    colourDrafts,
    ...(successions.length > 0
      ? { successions: joinSuccessions(content.successions ?? [], successions) }
      : {}),
  }));
}

/** The pair within the workbook that was chosen before; null where it is not there any more. */
export function findRemembered(
  pairs: readonly CarryPair[],
  memory: RememberedPair,
): CarryPair | null {
  const wanted = JSON.stringify(memory);
  return pairs.find((pair) => JSON.stringify(remembered(pair, null)) === wanted) ?? null;
}

function remembered(pair: CarryPair, fromFile: string | null): RememberedPair {
  return {
    fromFile,
    fromSheet: pair.from.sheetName,
    fromColumn: meaning(pair.from),
    toSheet: pair.to.sheetName,
    toColumn: meaning(pair.to),
  };
}

function meaning({ kind, fiscalYear, party }: ColumnRef): RememberedPair["fromColumn"] {
  return { kind, fiscalYear: fiscalYear ?? 0, party };
}
