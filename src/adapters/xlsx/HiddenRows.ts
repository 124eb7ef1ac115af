import type { Interval } from "../../domain/cells/Interval";
import { intervalsOf } from "../../domain/cells/Interval";
import { maxColumns, maxRows } from "../../domain/cells/Position";

/** The hidden rows of a sheet out of its `row` elements. */
export class HiddenRows {
  /** `sheetFormatPr/@zeroHeight`: rows of which the file says nothing are hidden. */
  hiddenByDefault = false;
  private readonly hidden: number[] = [];
  private readonly shown: number[] = [];

  row(index: number, hidden: boolean): void {
    (hidden ? this.hidden : this.shown).push(index);
  }

  intervals(): Interval[] {
    if (!this.hiddenByDefault) return intervalsOf(this.hidden);
    const gaps: Interval[] = [];
    let first = 0;
    for (const shown of intervalsOf(this.shown)) {
      if (shown.first > first) gaps.push({ first, last: shown.first - 1 });
      first = shown.last + 1;
    }
    if (first < maxRows) gaps.push({ first, last: maxRows - 1 });
    return gaps;
  }
}

/** A `col` element's columns, `min` and `max` counted from 1; null where they name none. */
export function columnInterval(min: number, max: number): Interval | null {
  const last = Math.min(max, maxColumns) - 1;
  return Number.isInteger(min) && Number.isInteger(max) && min >= 1 && min - 1 <= last
    ? { first: min - 1, last }
    : null;
}

/** Neighbouring intervals become one. */
export function joinIntervals(intervals: readonly Interval[]): Interval[] {
  const joined: { first: number; last: number }[] = [];
  for (const interval of [...intervals].sort((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before && interval.first <= before.last + 1) {
      before.last = Math.max(before.last, interval.last);
    } else joined.push({ ...interval });
  }
  return joined;
}
