import type { EntryUnit } from "../CheckUnits";

/** A cell with targets and the cell with what was reached, of one row and party. */
export type IndicatorPair = { readonly target: EntryUnit; readonly result: EntryUnit };

/**
 * The cells that belong together: target and result of the same rows and party; an indicator column (指標) stands for
 * the targets where there is no column of their own. Of several years' results the newest that is filled counts, of
 * several years' targets that of the same year, else the one without a year.
 */
export function indicatorPairs(entries: readonly EntryUnit[]): readonly IndicatorPair[] {
  const filled = entries.filter(({ asked, cells }) => !asked && cells.length > 0);
  const ofKind = (kind: string) => filled.filter(({ entry }) => entry.meaning.kind === kind);
  const results = ofKind("indicatorResult");
  const targets = ofKind("target");
  const indicators = ofKind("indicator");
  return results.flatMap((result) => {
    const newer = results.some((other) => beside(other, result) && yearOf(other) > yearOf(result));
    if (newer) return [];
    const own = targets.filter((target) => beside(target, result));
    const all = own.length > 0 ? own : indicators.filter((one) => beside(one, result));
    const target =
      all.find((one) => yearOf(one) === yearOf(result)) ??
      all.find((one) => one.entry.meaning.fiscalYear === null);
    return target ? [{ target, result }] : [];
  });
}

function yearOf({ entry }: EntryUnit): number {
  return entry.meaning.fiscalYear ?? 0;
}

function beside(a: EntryUnit, b: EntryUnit): boolean {
  const { top, bottom } = a.anchor.span;
  const row = b.anchor.position.row;
  return a.entry.meaning.party === b.entry.meaning.party && top <= row && row <= bottom;
}
