import type { Span } from "../../../domain/cells/Span";

/** The cells that are to be open, row by row. */
export class OpenCells {
  private readonly byRow = new Map<number, Set<number>>();

  constructor(areas: readonly Span[]) {
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row++) {
        const columns = this.byRow.get(row) ?? new Set<number>();
        for (let column = left; column <= right; column++) columns.add(column);
        this.byRow.set(row, columns);
      }
    }
  }

  /** From the top. */
  rows(): number[] {
    return [...this.byRow.keys()].sort((a, b) => a - b);
  }

  /** From the left. */
  columns(row: number): number[] {
    return [...(this.byRow.get(row) ?? [])].sort((a, b) => a - b);
  }
}
