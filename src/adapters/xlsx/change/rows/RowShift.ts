import {
  formatAddress,
  formatSpan,
  parseAddress,
  parseSpan,
} from "../../../../domain/cells/address";
import type { Interval } from "../../../../domain/cells/Interval";
import { maxRows } from "../../../../domain/cells/Position";
import type { Span } from "../../../../domain/cells/Span";

/** Where a sheet's rows go when some are taken out. Zero-based. */
export class RowShift {
  private readonly removed: readonly Interval[];

  constructor(removed: readonly Interval[]) {
    this.removed = [...removed].sort((a, b) => a.first - b.first);
  }

  /** The first row that goes: what lies wholly above stays where it is. */
  get first(): number {
    return this.removed[0]?.first ?? maxRows;
  }

  removes(row: number): boolean {
    return this.removed.some(({ first, last }) => row >= first && row <= last);
  }

  /** Where a row stands afterwards; of one that goes, where the next one that stays does. */
  moved(row: number): number {
    return row - this.goneBefore(row);
  }

  /** What is left of an area; null where nothing is. One that reaches to the sheet's end does so afterwards. */
  span(span: Span): Span | null {
    const top = this.moved(span.top);
    const end = span.bottom + 1 - this.goneBefore(span.bottom + 1);
    const bottom = span.bottom === maxRows - 1 ? span.bottom : end - 1;
    return bottom < top ? null : { ...span, top, bottom };
  }

  /** `A1:B2 C3` afterwards, `""` where nothing is left; null where it is no list of areas. */
  areas(list: string): string | null {
    const spans = list
      .split(/\s+/)
      .filter((one) => one !== "")
      .map(parseSpan);
    const found = spans.flatMap((span) => span ?? []);
    if (found.length < spans.length) return null;
    return found
      .flatMap((span) => this.span(span) ?? [])
      .map(formatSpan)
      .join(" ");
  }

  /** `B7` afterwards; of a cell that goes, the one that takes its place. */
  address(address: string): string {
    const position = parseAddress(address);
    return position ? formatAddress({ ...position, row: this.moved(position.row) }) : address;
  }

  private goneBefore(row: number): number {
    return this.removed.reduce(
      (sum, { first, last }) => sum + Math.max(0, Math.min(last + 1, row) - first),
      0,
    );
  }
}
